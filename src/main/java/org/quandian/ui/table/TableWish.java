package org.quandian.ui.table;

import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.quandian.planning.Facility;
import org.quandian.planning.LayerRole;
import org.quandian.planning.Ledger;
import org.quandian.ui.page.PageChoices;
import org.quandian.workspace.table.city.CityTables;
import org.quandian.workspace.table.city.TableChoice;

/** Which table is wanted, and how results are listed: remembered with the project. FX thread. */
final class TableWish {
    private static final String SUBJECT = TablePage.ID + ".subject";
    private static final String VIEW = TablePage.ID + ".view";

    private final PageChoices choices;
    private TableSubject subject;
    private ResultView view = ResultView.COMMUNITIES;

    /**
     * As it was left, else {@code usual}.
     *
     * @param usual what a project begins with
     */
    TableWish(PageChoices choices, TableSubject usual) {
        this.choices = choices;
        this.subject = usual;
        choices.find(VIEW).ifPresent(saved -> Arrays.stream(ResultView.values())
                .filter(each -> each.id().equals(saved))
                .forEach(each -> view = each));
        choices.find(SUBJECT).ifPresent(saved -> {
            int cut = saved.indexOf('/');
            if (cut > 0) {
                subject = new TableSubject(saved.substring(0, cut), saved.substring(cut + 1), "");
            }
        });
    }

    /** The line of the source tree. */
    TableSubject subject() {
        return subject;
    }

    /** How results are listed. */
    ResultView view() {
        return view;
    }

    /** Another table is wanted. */
    void want(TableSubject wanted) {
        subject = wanted;
        choices.put(SUBJECT, wanted.kind() + "/" + wanted.id());
    }

    /** The same table under its name. */
    void name(TableSubject named) {
        subject = named;
    }

    /** Results are wanted in another way. */
    void want(ResultView wanted) {
        view = wanted;
        choices.put(VIEW, wanted.id());
    }

    /** Results are wanted in another way this time. */
    void show(ResultView wanted) {
        view = wanted;
    }

    /** Which ledger its figures are of; empty for what has none. */
    Optional<Ledger> ledger(Ledger onScreen) {
        if (subject.isIndicator()) {
            return Optional.of(onScreen);
        }
        return subject.kind().equals(TableSubject.DEAD_ENDS) ? Optional.of(Ledger.WALK) : Optional.empty();
    }

    /**
     * The table.
     *
     * @throws NoSuchElementException if the city has no such figures, or not yet
     */
    TableChoice choice(CityTables of, Ledger onScreen) {
        Optional<Ledger> ledger = ledger(onScreen);
        if (ledger.isPresent()) {
            var figures = of.ground().figures(ledger.get());
            if (subject.isIndicator() && !figures.indicatorIds().contains(subject.id())) {
                throw new NoSuchElementException(subject.id());
            }
        }
        return switch (subject.kind()) {
            case TableSubject.PLAN -> new TableChoice.Plan();
            case TableSubject.ISSUES -> new TableChoice.Issues();
            case TableSubject.DEAD_ENDS -> new TableChoice.DeadEnds(Facility.PARK);
            case TableSubject.INDICATOR -> view.of(subject.id(), onScreen);
            default -> new TableChoice.Layer(LayerRole.findById(subject.id()).orElse(LayerRole.RESIDENTIAL));
        };
    }

    /** The sentence that says why its rows can be changed here, or cannot. */
    String whyRights() {
        if (subject.isPlan()) {
            return "table.ui.editable.why";
        }
        return subject.isFixed() ? "table.ui.readonly.why" : "table.ui.readonly.result";
    }
}
