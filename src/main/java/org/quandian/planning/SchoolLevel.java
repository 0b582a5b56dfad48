package org.quandian.planning;

import java.util.List;
import java.util.Optional;

/** The level of a school. */
public enum SchoolLevel implements FileWord {
    /** 小学. */
    PRIMARY("primary", true, false),
    /** 初中. */
    JUNIOR("junior", false, true),
    /** 九年一贯制: six primary and three junior years. */
    NINE_YEAR("nine_year", true, true),
    /** 高中: no walking radius and no catchment. */
    SENIOR("senior", false, false);

    private final String id;
    private final boolean primary;
    private final boolean junior;

    SchoolLevel(String id, boolean primary, boolean junior) {
        this.id = id;
        this.primary = primary;
        this.junior = junior;
    }

    /** The word used in files. */
    @Override
    public String id() {
        return id;
    }

    /** The facility types that it stands for. */
    public List<String> types() {
        if (primary && junior) {
            return List.of(Facility.PRIMARY_SCHOOL, Facility.JUNIOR_SCHOOL);
        }
        return primary ? List.of(Facility.PRIMARY_SCHOOL) : junior ? List.of(Facility.JUNIOR_SCHOOL) : List.of();
    }

    /** Share of its seats that are for a type: two thirds of a nine-year school are primary. */
    public double shareOf(String type) {
        if (!types().contains(type)) {
            return 0;
        }
        return this != NINE_YEAR ? 1 : type.equals(Facility.PRIMARY_SCHOOL) ? 6.0 / 9 : 3.0 / 9;
    }

    /** The level with that word, if it is one. */
    public static Optional<SchoolLevel> findById(String id) {
        return FileWord.find(values(), id);
    }
}
