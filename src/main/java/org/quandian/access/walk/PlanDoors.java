package org.quandian.access.walk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.locationtech.jts.index.hprtree.HPRtree;
import org.quandian.geometry.ShapeOutline;
import org.quandian.network.EdgePoint;
import org.quandian.planning.Facility;
import org.quandian.planning.WalkRules;

/** The ways into sites under one plan: those as the city stands, then those that entrances and links of the plan open. Any thread. */
final class PlanDoors {
    private final WalkRules rules;
    /** The links by what they come near. */
    private final HPRtree links = new HPRtree();

    private final List<PlanGate> gates;
    /** What was asked for: many ask for one again and again. Sites are the same objects for the same facilities. */
    private final IdentityHashMap<Site, List<EdgePoint>> known = new IdentityHashMap<>();

    PlanDoors(WalkRules rules, List<LinkWay> links, List<PlanGate> gates) {
        this.rules = rules;
        this.gates = gates;
        links.forEach(link -> this.links.insert(link.reach(), link));
        this.links.build();
    }

    /** The ways into a site; its own list where the plan opens none. */
    List<EdgePoint> list(Site site) {
        synchronized (known) {
            List<EdgePoint> asked = known.get(site);
            if (asked != null) {
                return asked;
            }
        }
        List<EdgePoint> found = find(site);
        synchronized (known) {
            known.put(site, found);
        }
        return found;
    }

    private List<EdgePoint> find(Site site) {
        if (site.shape().isEmpty()) {
            return site.doors();
        }
        List<EdgePoint> all = new ArrayList<>(site.doors());
        for (PlanGate gate : gates) {
            if (gate.leadsInto(site)) {
                all.addAll(gate.gate().from(ShapeOutline.of(site.shape())));
            }
        }
        if (!site.gated()) {
            linksNear(site).forEach(link -> addDoors(site, link, all));
        }
        return all.size() == site.doors().size() ? site.doors() : List.copyOf(all);
    }

    /** The links that come near a site, in their order: none for most, which are far from everything that a plan changes. */
    private List<LinkWay> linksNear(Site site) {
        List<LinkWay> near = new ArrayList<>();
        links.query(site.extent(), found -> near.add((LinkWay) found));
        near.sort(Comparator.comparingInt(LinkWay::edge));
        return near;
    }

    private void addDoors(Site site, LinkWay link, List<EdgePoint> all) {
        boolean area = site.shape().getDimension() == 2;
        boolean park = site.facility().type().equals(Facility.PARK);
        List<EdgePoint> near = area ? link.waysInto(site.shape(), rules.boundaryMetres()) : List.of();
        all.addAll(near);
        if (near.isEmpty() && !(area && park)) {
            link.waysInto(site.shape(), rules.joinMetres()).stream()
                    .min(Comparator.comparingDouble(EdgePoint::leg))
                    .filter(way -> way.leg() < shortestLeg(site.doors()))
                    .ifPresent(all::add);
        }
    }

    private static double shortestLeg(List<EdgePoint> doors) {
        return doors.stream().mapToDouble(EdgePoint::leg).min().orElse(Double.POSITIVE_INFINITY);
    }
}
