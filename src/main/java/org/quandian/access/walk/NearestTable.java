package org.quandian.access.walk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import org.quandian.network.EdgePoint;
import org.quandian.network.TreeSearch;
import org.quandian.planning.Facility;

/**
 * How far every demand point is from the nearest of some facilities of the city, up to a limit, on the streets of one plan. Made by one
 * search from all of them; for another plan only the nodes near a difference are searched again. Distances are exact, so both ways give
 * the same bits. Immutable; any thread.
 */
public final class NearestTable {
    private static final int PAGE = 512;
    private static final double[] FAR = new double[PAGE];

    static {
        Arrays.fill(FAR, Double.POSITIVE_INFINITY);
    }

    private final StreetPlan plan;
    private final List<Site> sites;
    private final double limit;
    private final List<List<EdgePoint>> doorsOf;
    private final DoorIndex doors;
    /** Points that stand in a facility that has a door. */
    private final BitSet inside;
    /** Metres of the nodes of the graph, in pages that tables share. */
    private final double[][] pages;
    /** Metres of the nodes that links bring. */
    private final double[] ofLinks;

    private final JoinedMetres joined;

    private NearestTable(
            StreetPlan plan,
            List<Site> sites,
            double limit,
            List<List<EdgePoint>> doorsOf,
            DoorIndex doors,
            BitSet inside,
            double[][] pages,
            double[] ofLinks) {
        this.plan = plan;
        this.sites = sites;
        this.limit = limit;
        this.doorsOf = doorsOf;
        this.doors = doors;
        this.inside = inside;
        this.pages = pages;
        this.ofLinks = ofLinks;
        this.joined = new JoinedMetres(plan, this::nodeMetres, doors);
    }

    /**
     * A table from nothing.
     *
     * @param limit up to how far distances are known, m
     */
    public static NearestTable of(StreetPlan plan, List<Facility> facilities, double limit) {
        List<Site> sites = facilities.stream().map(plan.ground()::site).toList();
        List<List<EdgePoint>> doorsOf = sites.stream().map(plan::listDoors).toList();
        DoorIndex doors = new DoorIndex(flat(doorsOf));
        int graphNodes = plan.streets().graph().nodeCount();
        return plan.ground().searches().with(plan.streets(), search -> {
            search.begin(limit);
            doorsOf.forEach(each -> each.forEach(door -> search.seed(door, 0)));
            search.run();
            double[][] pages = new double[graphNodes / PAGE + 1][];
            Arrays.fill(pages, FAR);
            for (int i = 0; i < search.reachedCount(); i++) {
                int node = search.reached(i);
                if (node < graphNodes) {
                    put(pages, node, search.distance(node));
                }
            }
            return new NearestTable(
                    plan, sites, limit, doorsOf, doors, inside(sites, doorsOf), pages, ofLinks(plan, search));
        });
    }

    private static void put(double[][] pages, int node, double metres) {
        int page = node / PAGE;
        if (pages[page] == FAR) {
            pages[page] = FAR.clone();
        }
        pages[page][node % PAGE] = metres;
    }

    private static double[] ofLinks(StreetPlan plan, TreeSearch search) {
        int graphNodes = plan.streets().graph().nodeCount();
        double[] metres = new double[plan.streets().nodeCount() - graphNodes];
        Arrays.setAll(metres, i -> search.distance(graphNodes + i));
        return metres;
    }

    private static BitSet inside(List<Site> sites, List<List<EdgePoint>> doorsOf) {
        BitSet inside = new BitSet();
        for (int i = 0; i < sites.size(); i++) {
            if (!doorsOf.get(i).isEmpty()) {
                for (int point : sites.get(i).inside()) {
                    inside.set(point);
                }
            }
        }
        return inside;
    }

    static List<EdgePoint> flat(List<List<EdgePoint>> lists) {
        List<EdgePoint> all = new ArrayList<>();
        lists.forEach(all::addAll);
        return all;
    }

    /** The streets that were walked. */
    public StreetPlan plan() {
        return plan;
    }

    /** Up to how far distances are known, m. */
    public double limit() {
        return limit;
    }

    /** How many of the facilities nobody gets into. */
    public int withoutDoors() {
        return (int) doorsOf.stream().filter(List::isEmpty).count();
    }

    /** Metres from a dwelling to the nearest facility; positive infinity beyond the limit and off the network. */
    public double ofDwelling(int dwelling) {
        return of(dwelling);
    }

    /** Metres from a demand point: a dwelling by its number, a parcel by the number of dwellings plus its own. */
    public double of(int point) {
        if (inside.get(point) && plan.isJoined(point)) {
            return 0;
        }
        double metres = joined.of(point);
        return metres <= limit ? metres : Double.POSITIVE_INFINITY;
    }

    /** Metres from a place on a street. */
    double metresAt(int edge, double offset) {
        return joined.of(edge, offset);
    }

    double nodeMetres(int node) {
        int page = node / PAGE;
        return page < pages.length && node < graphNodes() ? pages[page][node % PAGE] : ofLinks[node - graphNodes()];
    }

    private int graphNodes() {
        return plan.streets().graph().nodeCount();
    }

    /**
     * The table for the streets of another plan, which shares with this one what is not different.
     *
     * @param touched receives every demand point whose distance may differ, perhaps more than once
     */
    public NearestTable under(StreetPlan next, IntConsumer touched) {
        if (next == plan) {
            return this;
        }
        List<List<EdgePoint>> nextDoors = new ArrayList<>(sites.size());
        for (Site site : sites) {
            nextDoors.add(next.listDoors(site));
        }
        TableUpdate update = new TableUpdate(this, next, nextDoors);
        if (!update.isNeeded()) {
            return new NearestTable(next, sites, limit, doorsOf, doors, inside, pages, ofLinks);
        }
        double[][] changed = pages.clone();
        BitSet fresh = new BitSet();
        double[] links = update.run((node, metres) -> {
            int page = node / PAGE;
            if (!fresh.get(page)) {
                fresh.set(page);
                changed[page] = changed[page].clone();
            }
            changed[page][node % PAGE] = metres;
        });
        BitSet nextInside = update.isOfDoors() ? inside(sites, nextDoors) : inside;
        update.forEachTouched(touched);
        if (update.isOfDoors()) {
            BitSet differing = (BitSet) inside.clone();
            differing.xor(nextInside);
            differing.stream().forEach(touched);
        }
        return new NearestTable(next, sites, limit, nextDoors, update.nextDoors(), nextInside, changed, links);
    }

    DoorIndex doors() {
        return doors;
    }

    List<List<EdgePoint>> doorsOf() {
        return doorsOf;
    }
}
