package org.quandian.access.checkup;

import java.util.Locale;

/** Why an indicator has no grade on a card. */
public enum Ungraded {
    /** Nobody and nothing here needs it: the denominator is 0. */
    NO_DEMAND,
    /** The data hold no facility of the type anywhere in the city, and the plan places none: they may lack it, or the city may. */
    NO_DATA,
    /** No household, child or resident is known for whom a shortage could be told. */
    NO_BASE,
    /** The indicator has no figures of this level. */
    NO_FIGURES,
    /** No item of the checklist is known here. */
    NOTHING_KNOWN,
    /** There are no thresholds for indicators of this kind. */
    NO_RULE,
    /** The thresholds contradict each other. */
    RULE_OUT_OF_ORDER;

    /** The word in files and message keys. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
