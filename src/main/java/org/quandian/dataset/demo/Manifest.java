package org.quandian.dataset.demo;

/** The text of {@code city.yaml}: which file plays which role, what its fields are called, what its words mean. */
final class Manifest {
    private static final String HEAD =
            """
            # 鹿城示例市: an invented city, made by `quandian make-demo-city`. It shows every role a layer can play.
            name: 鹿城示例市
            crs: EPSG:4546
            regime: UHC2022
            layers:
              residential:
                file: residential.shp
                encoding: auto
                fields: {id: BSM, name: MC, population: RK, households: HS, children_primary: XX, children_junior: CZ, elderly: LN, built: JCND, spaces: BWS, piles: CDZ, children_preschool: YE, infants: YY}
              buildings:
                file: buildings.shp
                encoding: auto
                fields: {id: BSM, floors: CS, use: YT}
                values:
                  use: {住宅: residential, 商业: commercial, 公共: public, 学校: school, 工业: industrial}
              parks:
                file: parks.shp
                encoding: auto
                fields: {id: BSM, name: MC, type: LX}
                values:
                  type: {综合公园: comprehensive, 社区公园: community, 游园: garden, 口袋公园: pocket_park, 带状公园: linear}
              schools:
                file: schools.shp
                encoding: auto
                fields: {id: BSM, name: MC, level: JB, seats: XWS}
                values:
                  level: {小学: primary, 初中: junior, 九年一贯制: nine_year}
              facilities:
                file: facilities.shp
                encoding: auto
                fields: {id: BSM, name: MC, type: LX, floor_area: JZMJ, capacity: RL}
                values:
                  type:
            """;
    private static final String TAIL =
            """
              parking:
                file: parking.shp
                encoding: auto
                fields: {id: BSM, name: MC, kind: LX, spaces: BWS, piles: CDZ, open_from: KS, open_to: JS}
                values:
                  kind: {公共停车场: public, 配建停车场: estate, 路内停车: kerbside, 单位共享停车场: shared}
              roads:
                file: roads.shp
                encoding: auto
                fields: {id: BSM, name: MC, class: DJ, width: KD, bridge: QL}
                values:
                  class: {快速路: expressway, 主干路: trunk, 次干路: secondary, 支路: branch, 街巷: alley}
              barriers:
                file: barriers.shp
                encoding: auto
                fields: {id: BSM, name: MC, kind: LX}
                values:
                  kind: {河流: river, 水面: water, 铁路: railway}
              districts:
                file: districts.shp
                encoding: auto
                fields: {id: BSM, name: MC}
              communities:
                file: communities.shp
                encoding: auto
                fields: {id: BSM, name: MC}
              school_zones:
                file: school_zones.shp
                encoding: auto
                fields: {id: BSM, name: MC, level: JB, school: XXMC}
                values:
                  level: {小学: primary, 初中: junior}
              historic:
                file: historic.shp
                encoding: auto
                fields: {id: BSM, name: MC}
              idle_land:
                file: idle_land.shp
                encoding: auto
                fields: {id: BSM, name: MC}
              idle_buildings:
                file: idle_buildings.shp
                encoding: auto
                fields: {id: BSM, name: MC, floor_area: JZMJ}
              entrances:
                file: entrances.shp
                encoding: auto
                fields: {id: BSM, name: MC, of: SS}
              study_area:
                file: study_area.shp
                encoding: auto
                fields: {id: BSM, name: MC}
              built_land:
                file: built_land.shp
                encoding: auto
                fields: {id: BSM, name: MC}
            """;

    private static final int FIRST_YEAR = 2026;
    private static final int TURNING_YEAR = 2029;
    private static final int LAST_YEAR = 2035;

    private Manifest() {}

    static String text(Model model) {
        StringBuilder text = new StringBuilder(HEAD);
        for (FacilityKind kind : FacilityKind.values()) {
            text.append("        ")
                    .append(kind.chinese())
                    .append(": ")
                    .append(kind.id())
                    .append('\n');
        }
        text.append(TAIL).append("# Children of the whole city in the years to come.\ncohorts:\n");
        double primary = 0;
        double junior = 0;
        for (Plot plot : model.plots()) {
            if (plot.use() == Use.LIVING) {
                primary += plot.residents().primary();
                junior += plot.residents().junior();
            }
        }
        cohort(text, "primary", primary, 0.97, 0.97);
        cohort(text, "junior", junior, 1.01, 0.965);
        return text.toString();
    }

    /** Children until 2035, changing by one factor each year until 2029 and by another from then on. */
    private static void cohort(StringBuilder text, String level, double now, double soon, double later) {
        text.append("  ").append(level).append(": {");
        double children = now;
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            text.append(year == FIRST_YEAR ? "" : ", ")
                    .append(year)
                    .append(": ")
                    .append(Math.round(children));
            children *= year < TURNING_YEAR ? soon : later;
        }
        text.append("}\n");
    }
}
