package org.quandian.store;

import java.util.List;
import java.util.Map;
import org.quandian.planning.Feature;
import org.quandian.planning.LayerRole;
import org.quandian.workspace.ImportReport;

/** What was imported: every layer and the report, as read from the drawn-up form or from the tables. */
record DrawnCity(Map<LayerRole, List<Feature>> layers, ImportReport report) {}
