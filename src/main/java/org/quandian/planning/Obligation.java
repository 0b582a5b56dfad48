package org.quandian.planning;

/** Whether a regime demands a facility (GB 50180-2018 App. B: ▲ and △). */
public enum Obligation {
    /** Must be provided (▲ 应配建项目). */
    MUST("must"),
    /** Provided where needed (△ 宜配建项目). */
    NEED("need"),
    /** The regime does not say. */
    UNSAID("unsaid");

    private final String id;

    Obligation(String id) {
        this.id = id;
    }

    /** The word used in files. */
    public String id() {
        return id;
    }
}
