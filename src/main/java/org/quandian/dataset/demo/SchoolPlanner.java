package org.quandian.dataset.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns blocks into schools: spread over the city, but not so evenly that every child has one near. */
final class SchoolPlanner {
    private final CityPlan plan;
    private final List<Block> blocks;
    private final Map<Block, String> levels = new LinkedHashMap<>();

    SchoolPlanner(CityPlan plan, List<Block> blocks) {
        this.plan = plan;
        this.blocks = new ArrayList<>(blocks);
    }

    /** The same blocks, some of them now schools. */
    List<Block> settle() {
        choose(School.PRIMARY, plan.count(43), 640, 9_000, 30_000);
        choose(School.NINE_YEAR, plan.count(8), 900, 17_000, 52_000);
        choose(School.JUNIOR, plan.count(21), 880, 13_000, 46_000);
        List<Block> settled = new ArrayList<>();
        for (Block block : blocks) {
            settled.add(levels.containsKey(block) ? block.withUse(Use.SCHOOL) : block);
        }
        return settled;
    }

    private void choose(String level, int wanted, double apart, double least, double most) {
        Dice dice = Dice.of(plan.seed(), "schools", level.charAt(0));
        List<Block> order = new ArrayList<>(blocks);
        dice.shuffle(order);
        Nearby<Block> chosen = new Nearby<>(apart);
        int count = 0;
        for (Block block : order) {
            double area = block.patch().area();
            boolean fits = block.use() == Use.LIVING && area >= least && area <= most && !levels.containsKey(block);
            boolean wild = block.cell().zone() == Zone.VILLAGE && dice.chance(0.6);
            Spot spot = block.patch().centre();
            if (count < wanted && fits && !wild && chosen.within(spot, apart).isEmpty()) {
                chosen.add(spot, block);
                levels.put(block, level);
                count++;
            }
        }
    }

    /** The schools on the plots that were made of those blocks. */
    List<School> schools(List<Plot> plots) {
        Map<Long, String> levelByPlace = new LinkedHashMap<>();
        levels.forEach((block, level) -> levelByPlace.put(key(block.cell(), block.number()), level));
        NamePool primary = new NamePool(Words.SCHOOLS, "小学", Dice.of(plan.seed(), "primary names"));
        NamePool nine = new NamePool(Words.SCHOOLS, "学校", Dice.of(plan.seed(), "nine-year names"));
        Dice dice = Dice.of(plan.seed(), "seats");
        List<School> schools = new ArrayList<>();
        int junior = 1;
        for (Plot plot : plots) {
            String level = plot.use() == Use.SCHOOL ? levelByPlace.get(key(plot.cell(), plot.block())) : null;
            if (level == null) {
                continue;
            }
            double perSeat = level.equals(School.PRIMARY) ? dice.between(11, 17) : dice.between(15, 23);
            int seats = (int) Math.max(360, Math.min(2340, Math.round(plot.area() / perSeat / 45) * 45));
            String name = level.equals(School.JUNIOR)
                    ? "鹿城市第" + ordinal(junior++) + "中学"
                    : level.equals(School.PRIMARY) ? primary.next() : nine.next();
            schools.add(new School(name, level, seats, plot));
        }
        return schools;
    }

    private static long key(Cell cell, int block) {
        return (cell.column() * 10_000L + cell.row()) * 10_000L + block;
    }

    private static String ordinal(int number) {
        String digits = "零一二三四五六七八九";
        if (number >= 100) {
            return Integer.toString(number);
        }
        String tens = number < 10 ? "" : number < 20 ? "十" : digits.charAt(number / 10) + "十";
        return tens + (number % 10 == 0 ? "" : digits.substring(number % 10, number % 10 + 1));
    }
}
