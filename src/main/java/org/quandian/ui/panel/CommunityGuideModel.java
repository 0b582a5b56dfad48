package org.quandian.ui.panel;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quandian.planning.Feature;

/**
 * The way to a complete community: which community, what it lacks, which site. Knows no toolkit.
 *
 * @param choices all communities, those that lack most first; empty while that is being found out
 * @param chosen the community that was chosen
 */
public record CommunityGuideModel(Optional<List<Choice>> choices, Optional<Chosen> chosen) {
    /** Nothing is known yet. */
    public static final CommunityGuideModel PENDING = new CommunityGuideModel(Optional.empty(), Optional.empty());

    /**
     * A community.
     *
     * @param name its name
     * @param district the district it lies in; may be empty
     * @param there types of the bundle that it has
     * @param missing how many things of the bundle it lacks
     * @param planned whether the plan has a complete community for it already
     */
    public record Choice(String name, String district, Set<String> there, int missing, boolean planned) {
        /** Takes a copy. */
        public Choice {
            there = Set.copyOf(there);
        }
    }

    /**
     * The community that was chosen.
     *
     * @param choice which one
     * @param bundle what it has and gets
     * @param sites idle land and buildings in it, the fitting ones first
     */
    public record Chosen(Choice choice, BundleModel bundle, List<Site> sites) {
        /** Takes a copy. */
        public Chosen {
            sites = List.copyOf(sites);
        }
    }

    /**
     * An idle site.
     *
     * @param feature it
     * @param squareMetres the floor of a building, the area of land, m²
     * @param building whether it is a building
     * @param needed the floor of everything that is to be brought, m²
     */
    public record Site(Feature feature, double squareMetres, boolean building, double needed) {
        /** Whether it is a building with room for all of it. */
        public boolean fits() {
            return building && squareMetres >= needed;
        }

        /** How many times its land the floor would be (容积率). */
        public double floorRatio() {
            return needed / squareMetres;
        }
    }
}
