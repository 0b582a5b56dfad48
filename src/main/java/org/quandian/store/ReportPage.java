package org.quandian.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.quandian.workspace.ImportIssue;
import org.quandian.workspace.ImportReport;
import org.quandian.workspace.LayerSummary;

/** The import report as bytes and back, exactly. */
final class ReportPage {
    private ReportPage() {}

    /** The page of a report. */
    static byte[] of(ImportReport report) {
        PageOutput out = new PageOutput();
        out.number(report.layers().size());
        for (LayerSummary layer : report.layers()) {
            out.word(layer.role());
            out.word(layer.file());
            out.word(layer.encoding());
            out.word(layer.crs());
            out.number(layer.read());
            out.number(layer.kept());
        }
        out.number(report.issues().size());
        for (ImportIssue issue : report.issues()) {
            write(issue, out);
        }
        return out.page();
    }

    private static void write(ImportIssue issue, PageOutput out) {
        out.word(issue.code().name());
        out.word(issue.severity().name());
        out.word(issue.layer());
        out.number(issue.record());
        Coordinate place = issue.place();
        out.tag(place == null ? 0 : 1);
        if (place != null) {
            out.real(place.x);
            out.real(place.y);
        }
        out.number(issue.args().size());
        issue.args().forEach((name, value) -> {
            out.word(name);
            out.word(value);
        });
    }

    /** The report on a page. */
    static ImportReport read(byte[] page) {
        PageInput in = new PageInput(page);
        List<LayerSummary> layers = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            layers.add(new LayerSummary(in.word(), in.word(), in.word(), in.word(), in.number(), in.number()));
        }
        List<ImportIssue> issues = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            issues.add(issue(in));
        }
        return new ImportReport(issues, layers);
    }

    private static ImportIssue issue(PageInput in) {
        ImportIssue.Code code = ImportIssue.Code.valueOf(in.word());
        ImportIssue.Severity severity = ImportIssue.Severity.valueOf(in.word());
        String layer = in.word();
        int record = in.number();
        @Nullable Coordinate place = in.tag() == 0 ? null : new Coordinate(in.real(), in.real());
        Map<String, String> args = new HashMap<>();
        for (int left = in.count(); left > 0; left--) {
            args.put(in.word(), in.word());
        }
        return new ImportIssue(code, severity, layer, record, place, args);
    }
}
