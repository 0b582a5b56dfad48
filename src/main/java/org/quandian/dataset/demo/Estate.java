package org.quandian.dataset.demo;

/**
 * What an estate has of its own, and its youngest. Thrown from dice of its own, so that nothing else in the city changes with it. The
 * shares look right and follow no source: old estates were built before cars.
 *
 * @param spaces parking spaces inside
 * @param piles how many of them have charging
 * @param preschool children from three to six
 * @param infants children under three
 */
record Estate(int spaces, int piles, int preschool, int infants) {
    /** The estate of these residents. */
    static Estate of(Residents who, long seed, int number) {
        Dice dice = Dice.of(seed, "own spaces", number);
        int spaces = dice.roundByChance(who.households() * spacesPerHousehold(who.built(), dice));
        int piles = dice.roundByChance(spaces * chargingShare(who.built(), dice));
        Dice young = Dice.of(seed, "the youngest", number);
        // half as many years as primary school has, and each year's children are fewer than those before
        int preschool = young.roundByChance(who.primary() * 0.5 * 0.86 * young.between(0.85, 1.15));
        int infants = young.roundByChance(who.primary() * 0.5 * 0.72 * young.between(0.85, 1.15));
        int others = who.persons() - who.primary() - who.junior() - who.elderly();
        int settled = Math.min(preschool, Math.max(0, others));
        return new Estate(spaces, Math.min(spaces, piles), settled, Math.min(infants, Math.max(0, others - settled)));
    }

    private static double spacesPerHousehold(int built, Dice dice) {
        if (built < 1980) {
            return dice.between(0.0, 0.12);
        }
        if (built < 2000) {
            return dice.between(0.08, 0.35);
        }
        return built < 2010 ? dice.between(0.35, 0.8) : dice.between(0.8, 1.3);
    }

    private static double chargingShare(int built, Dice dice) {
        return built < 2000 ? 0 : built < 2016 ? dice.between(0.0, 0.05) : dice.between(0.06, 0.18);
    }
}
