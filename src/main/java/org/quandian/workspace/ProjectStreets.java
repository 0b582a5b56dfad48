package org.quandian.workspace;

import java.util.Optional;
import java.util.TreeSet;
import org.quandian.network.WalkNetwork;
import org.quandian.planning.Baseline;
import org.quandian.planning.LayerRole;
import org.quandian.planning.RuleBook;
import org.quandian.planning.WalkRules;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/** Use case: the walking network of a city, out of its project file where that holds the right one, else made. Slow; any thread. */
public final class ProjectStreets {
    private final WalkMaking making;
    private final Baseline city;
    private final WalkRules rules;

    ProjectStreets(WalkMaking making, Baseline city, WalkRules rules) {
        this.making = making;
        this.city = city;
        this.rules = rules;
    }

    /** The streets of a city under the walking rules of a rule book. */
    public static ProjectStreets of(Baseline city, RuleBook rules) {
        return new ProjectStreets(new StreetMaking(), city, WalkRules.of(rules));
    }

    /** What a network is made from and how; the bytes say themselves which edition of the making they are of. */
    String key() {
        return "roads=" + city.features(LayerRole.ROADS).size() + " snap=" + rules.snapMetres() + " closed="
                + String.join(",", new TreeSet<>(rules.closedClasses()));
    }

    /** The network that was stored, where it is of these roads and rules and undamaged. */
    Optional<WalkNetwork> findIn(Optional<StoredNetwork> stored) {
        return stored.filter(each -> each.key().equals(key())).flatMap(each -> making.read(each.bytes()));
    }

    /** Makes the network. */
    WalkNetwork make(CancellationToken token, ProgressListener progress) {
        return making.build(city, rules, token, progress);
    }

    /** The network with its key, to be put into a file. */
    StoredNetwork store(WalkNetwork network) {
        return new StoredNetwork(key(), making.write(network));
    }

    /**
     * The network; the file stays as it is.
     *
     * @throws java.util.concurrent.CancellationException if the token asks for it
     */
    public WalkNetwork read(ProjectFile file, CancellationToken token, ProgressListener progress)
            throws ProjectFileException {
        Optional<StoredNetwork> stored = file.mayHoldNetwork() ? file.findNetwork() : Optional.empty();
        Optional<WalkNetwork> found = findIn(stored);
        return found.isPresent() ? found.get() : make(token, progress);
    }
}
