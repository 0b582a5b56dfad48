package org.quandian.workspace;

import org.quandian.planning.Baseline;

/** A city read from files, with what was odd about it. */
public record ImportedCity(Baseline baseline, ImportReport report) {}
