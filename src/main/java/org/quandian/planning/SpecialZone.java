package org.quandian.planning;

/** Where a rule holds. */
public enum SpecialZone {
    /** Everywhere. */
    NONE,
    /** Only inside a historic quarter (历史文化街区). */
    HISTORIC
}
