package org.quandian.dataset.demo;

/** Classes of roads, from wide to narrow, with the words of a Chinese bureau. */
enum RoadClass {
    EXPRESSWAY("快速路", "expressway"),
    TRUNK("主干路", "trunk"),
    SECONDARY("次干路", "secondary"),
    BRANCH("支路", "branch"),
    ALLEY("街巷", "alley");

    private final String chinese;
    private final String id;

    RoadClass(String chinese, String id) {
        this.chinese = chinese;
        this.id = id;
    }

    String chinese() {
        return chinese;
    }

    String id() {
        return id;
    }

    /** Whether it is drawn in the city's main network rather than inside a quarter. */
    boolean isArterial() {
        return this == EXPRESSWAY || this == TRUNK || this == SECONDARY;
    }
}
