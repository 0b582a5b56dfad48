package org.quandian.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.quandian.planning.Baseline;
import org.quandian.planning.EditRejectedException;
import org.quandian.planning.Facility;
import org.quandian.planning.FacilitySite;
import org.quandian.planning.IdleReuse;
import org.quandian.planning.Intervention;
import org.quandian.planning.InterventionKinds;
import org.quandian.planning.PocketPark;
import org.quandian.planning.Scenario;
import org.quandian.planning.StandardsCatalogue;
import org.quandian.workspace.PlanIssue;
import org.quandian.workspace.PlanIssue.Code;
import org.quandian.workspace.PlanRefusedException;
import org.quandian.workspace.ReadPlan;

/** Makes a plan for a city of what stands in a file, or says everything that speaks against it. Used once. */
final class PlanChecker {
    static final String ID = "id";
    static final String NAME = "name";
    static final String KIND = "kind";

    /** How far beyond the city's own layers a measure may lie, metres: an edge of town need not be drawn exactly. */
    private static final double MARGIN = 2000;

    private static final double MOST_EAST = 180;
    private static final double MOST_NORTH = 90;

    private final PlanHead head;
    private final Baseline city;
    private final StandardsCatalogue catalogue;
    private final List<PlanIssue> issues = new ArrayList<>();
    private final List<Intervention> interventions = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    PlanChecker(PlanHead head, Baseline city, StandardsCatalogue catalogue) {
        this.head = head;
        this.city = city;
        this.catalogue = catalogue;
    }

    /** A plan of all records, in their order. */
    ReadPlan check(String file, List<PlanRecord> records) throws PlanRefusedException {
        checkHead(file);
        if (issues.isEmpty() && looksLikeDegrees(records)) {
            add(Code.DEGREES, file, null, "ours", city.city().crs().name());
        }
        if (!issues.isEmpty()) {
            throw new PlanRefusedException(issues);
        }
        records.forEach(this::checkRecord);
        if (issues.stream().anyMatch(each -> each.severity() == PlanIssue.Severity.ERROR)) {
            throw new PlanRefusedException(issues);
        }
        return new ReadPlan(new Scenario(head.name(), interventions), issues);
    }

    /** A file that is not for this city and program is not looked into any further: all of it would be wrong. */
    private void checkHead(String file) {
        String ourCrs = city.city().crs().code();
        if (head.format() > PlanHead.FORMAT) {
            Map<String, String> args = args(file, null);
            args.put("version", Integer.toString(head.format()));
            args.put("supported", Integer.toString(PlanHead.FORMAT));
            args.put("program", head.program().isEmpty() ? "?" : head.program());
            issues.add(new PlanIssue(Code.NEWER_VERSION, PlanIssue.Severity.ERROR, args));
        } else if (!head.city().isEmpty() && !head.city().equals(city.city().name())) {
            Map<String, String> args = args(file, null);
            args.put("theirs", head.city());
            args.put("ours", city.city().name());
            issues.add(new PlanIssue(Code.OTHER_CITY, PlanIssue.Severity.ERROR, args));
        } else if (!head.crs().isEmpty() && !head.crs().equalsIgnoreCase(ourCrs)) {
            Map<String, String> args = args(file, null);
            args.put("theirs", head.crs());
            args.put("ours", ourCrs);
            issues.add(new PlanIssue(Code.OTHER_CRS, PlanIssue.Severity.ERROR, args));
        }
    }

    private boolean looksLikeDegrees(List<PlanRecord> records) {
        Envelope all = new Envelope();
        for (PlanRecord each : records) {
            Geometry shape = each.shape();
            if (shape != null) {
                all.expandToInclude(shape.getEnvelopeInternal());
            }
        }
        Envelope degrees = new Envelope(-MOST_EAST, MOST_EAST, -MOST_NORTH, MOST_NORTH);
        Envelope around = surroundings();
        return !all.isNull() && degrees.contains(all) && !around.isNull() && !around.intersects(all);
    }

    private Envelope surroundings() {
        Envelope around = city.extent();
        if (!around.isNull()) {
            around.expandBy(MARGIN);
        }
        return around;
    }

    private void checkRecord(PlanRecord record) {
        int before = issues.size();
        String kind = record.values().getOrDefault(KIND, defaultKind(record.shape()));
        String id = idOf(record);
        if (!ids.add(id)) {
            add(Code.DUPLICATE_ID, record);
        }
        if (!InterventionKinds.ALL.contains(kind)) {
            add(Code.UNKNOWN_KIND, record.file(), record, "value", kind);
            return;
        }
        Map<String, String> values = values(record, kind);
        Geometry shape = record.shape();
        if (!record.fault().isEmpty()) {
            add(Code.BAD_SHAPE, record.file(), record, "reason", record.fault());
        } else if (shape == null || shape.isEmpty()) {
            add(Code.NO_SHAPE, record);
        } else if (!hasErrorsSince(before)) {
            make(record, kind, id, shape, values);
        }
    }

    private boolean hasErrorsSince(int before) {
        return issues.subList(before, issues.size()).stream()
                .anyMatch(each -> each.severity() == PlanIssue.Severity.ERROR);
    }

    /** Without a kind an area is a pocket park, as it always was; of a point nobody knows what it is. */
    private static String defaultKind(@Nullable Geometry shape) {
        return shape == null || shape.getDimension() == 2 ? PocketPark.KIND : "";
    }

    private static String idOf(PlanRecord record) {
        return record.values().getOrDefault(ID, "p" + record.number());
    }

    /** Other programs give every feature every column, and leave empty what it does not have: only ours are taken at their word. */
    private Map<String, String> values(PlanRecord record, String kind) {
        List<String> known = InterventionKinds.fieldsOf(kind);
        Map<String, String> values = new TreeMap<>();
        record.values().forEach((field, value) -> {
            if (known.contains(field)) {
                values.put(field, value);
            } else if (!field.equals(ID) && !field.equals(NAME) && !field.equals(KIND) && head.isOurs()) {
                add(Code.UNKNOWN_FIELD, record.file(), record, "field", field);
            }
        });
        return values;
    }

    private void make(PlanRecord record, String kind, String id, Geometry shape, Map<String, String> values) {
        Optional<String> missing = InterventionKinds.findMissing(kind, values.keySet(), shape);
        if (missing.isPresent()) {
            add(Code.MISSING_FIELD, record.file(), record, "field", missing.get());
            return;
        }
        for (String field : List.of(FacilitySite.TYPE, IdleReuse.USE)) {
            String type = values.get(field);
            if (type != null
                    && !type.equals(Facility.PARK)
                    && catalogue.findType(type).isEmpty()) {
                badValue(record, field, type);
                return;
            }
        }
        try {
            Intervention made = InterventionKinds.make(kind, id, record.values().getOrDefault(NAME, ""), shape, values);
            checkShape(record, made, shape);
            interventions.add(made);
        } catch (EditRejectedException unfit) {
            String field = unfit.subject().substring(unfit.subject().lastIndexOf(' ') + 1);
            badValue(record, field, values.getOrDefault(field, ""));
        }
    }

    private void badValue(PlanRecord record, String field, String value) {
        Map<String, String> args = args(record.file(), record);
        args.put("field", field);
        args.put("value", value);
        issues.add(new PlanIssue(Code.BAD_VALUE, PlanIssue.Severity.ERROR, args));
    }

    private void checkShape(PlanRecord record, Intervention made, Geometry shape) {
        Envelope around = surroundings();
        if (isNothing(shape)) {
            add(Code.ZERO_SIZE, record);
        } else if (!shape.isValid()) {
            add(Code.BAD_SHAPE, record.file(), record, "reason", PlanShapes.whyInvalid(shape));
        } else if (!made.needs().accepts(shape)) {
            add(Code.WRONG_SHAPE, record.file(), record, "need", made.needs().name());
        } else if (!around.isNull() && !around.intersects(shape.getEnvelopeInternal())) {
            add(Code.OUTSIDE_CITY, record);
        }
    }

    /** An area as thin as a line, or a line as short as a point. */
    private static boolean isNothing(Geometry shape) {
        Envelope extent = shape.getEnvelopeInternal();
        return switch (shape.getDimension()) {
            case 2 -> extent.getArea() <= 0;
            case 1 -> shape.getLength() <= 0;
            default -> false;
        };
    }

    private void add(Code code, PlanRecord record) {
        issues.add(new PlanIssue(code, PlanIssue.Severity.ERROR, args(record.file(), record)));
    }

    private void add(Code code, String file, @Nullable PlanRecord record, String name, String value) {
        Map<String, String> args = args(file, record);
        args.put(name, value);
        issues.add(new PlanIssue(code, PlanIssue.Severity.ERROR, args));
    }

    private static Map<String, String> args(String file, @Nullable PlanRecord record) {
        Map<String, String> args = new HashMap<>();
        args.put("file", file);
        args.put("record", Integer.toString(record == null ? 0 : record.number()));
        args.put("line", Integer.toString(record == null ? 0 : record.line()));
        args.put("id", record == null ? "" : idOf(record));
        return args;
    }

    /** A file that cannot be understood at all. */
    static PlanRefusedException notAPlan(String file, int line, String reason) {
        Map<String, String> args = args(file, null);
        args.put("line", Integer.toString(line));
        args.put("reason", reason);
        return refusal(Code.NOT_A_PLAN, args);
    }

    static PlanRefusedException notJson(String file, int line) {
        Map<String, String> args = args(file, null);
        args.put("line", Integer.toString(line));
        return refusal(Code.NOT_JSON, args);
    }

    static PlanRefusedException noFeatures(String file) {
        return refusal(Code.NO_FEATURES, args(file, null));
    }

    private static PlanRefusedException refusal(Code code, Map<String, String> args) {
        return new PlanRefusedException(List.of(new PlanIssue(code, PlanIssue.Severity.ERROR, args)));
    }
}
