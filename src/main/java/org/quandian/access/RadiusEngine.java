package org.quandian.access;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.locationtech.jts.index.strtree.STRtree;
import org.quandian.geometry.FlatPolygon;
import org.quandian.geometry.Reach;
import org.quandian.planning.Baseline;
import org.quandian.planning.Ledger;
import org.quandian.planning.Regime;
import org.quandian.planning.Scenario;
import org.quandian.planning.ServiceStandard;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/**
 * The radius ledger, piece by piece: a union cannot be un-unioned, a piece can be computed again. A share depends on the piece and
 * the sources around it only, and sums are added in one fixed order, so an update gives the very bits of a full evaluation.
 *
 * <p>Immutable after preparation; any thread. A full evaluation uses the common pool of the JDK, an update its caller's thread.
 */
final class RadiusEngine implements RadiusLedger {
    static final String INDICATOR = "park";

    /** Pieces between two looks at the cancellation token. */
    private static final int BREATH = 64;

    private final ParkSources rules;
    private final List<ServiceSource> existing;
    private final STRtree reachIndex = new STRtree();
    private final PieceTable pieces;
    private final RadiusFrame frame;
    private final RadiusTable baselineResult;

    private RadiusEngine(Baseline baseline, Regime regime, CancellationToken token, ProgressListener progress) {
        progress.report("parks", 0);
        this.rules = new ParkSources(parkStandard(regime), baseline);
        this.existing = rules.existing(baseline);
        for (ServiceSource source : existing) {
            if (source.radiusMetres() > 0) {
                Reach reach = Reach.of(source.shape(), source.radiusMetres());
                reachIndex.insert(reach.extent(), reach);
            }
        }
        reachIndex.build();
        token.throwIfCancelled();
        progress.report("residential", 0.2);
        PieceCutter cutter = new PieceCutter(baseline);
        this.pieces = new PieceTable(baseline.demandUnits(), cutter.cutAll(token));
        this.frame = new RadiusFrame(
                pieces,
                regime.id(),
                cutter.districts().names(),
                cutter.communities().names());
        progress.report("residential", 0.8);
        PlannedParks nothing = new PlannedParks(Scenario.empty(""), rules, Map.of());
        this.baselineResult = new RadiusTable(
                this,
                frame,
                existing,
                nothing,
                ShareTable.of(allShares(nothing, token), pieces),
                pieces.unitCount(),
                new int[0]);
        progress.report("residential", 1);
    }

    static RadiusEngine prepare(Baseline baseline, Regime regime, CancellationToken token, ProgressListener progress) {
        return new RadiusEngine(baseline, regime, token, progress);
    }

    private static ServiceStandard parkStandard(Regime regime) {
        return regime.findStandard(INDICATOR)
                .filter(standard -> standard.ledger() == Ledger.RADIUS)
                .orElseThrow(() -> new IllegalArgumentException("no radius rule for parks in " + regime.id()));
    }

    @Override
    public RadiusResult baseline() {
        return baselineResult;
    }

    @Override
    public RadiusResult evaluate(Scenario scenario, CancellationToken token) {
        PlannedParks planned = new PlannedParks(scenario, rules, Map.of());
        ShareTable shares = ShareTable.of(allShares(planned, token), pieces);
        int[] changed = frame.unitsThatDiffer(baselineResult.shares(), shares);
        return new RadiusTable(this, frame, existing, planned, shares, pieces.unitCount(), changed);
    }

    private double[][] allShares(PlannedParks planned, CancellationToken token) {
        return IntStream.range(0, pieces.chunkCount())
                .parallel()
                .mapToObj(chunk -> {
                    token.throwIfCancelled();
                    PieceEvaluation evaluation = new PieceEvaluation(reachIndex, planned.reaches());
                    int start = pieces.start(chunk);
                    double[] shares = new double[pieces.end(chunk) - start];
                    for (int i = 0; i < shares.length; i++) {
                        shares[i] = evaluation.share(pieces.shape(start + i));
                    }
                    return shares;
                })
                .toArray(double[][]::new);
    }

    @Override
    public RadiusResult update(RadiusResult previous, Scenario next, CancellationToken token) {
        if (!(previous instanceof RadiusTable before) || !before.isFrom(this)) {
            return evaluate(next, token);
        }
        PlannedParks planned = new PlannedParks(next, rules, before.planned().byId());
        BitSet affected = affectedPieces(before.planned().differences(planned));
        PieceEvaluation evaluation = new PieceEvaluation(reachIndex, planned.reaches());
        double[][] changedChunks = new double[pieces.chunkCount()][];
        BitSet recomputed = new BitSet();
        BitSet changed = new BitSet();
        int done = 0;
        for (int piece = affected.nextSetBit(0); piece >= 0; piece = affected.nextSetBit(piece + 1)) {
            if (++done % BREATH == 0) {
                token.throwIfCancelled();
            }
            recomputed.set(pieces.unit(piece));
            double share = evaluation.share(pieces.shape(piece));
            if (share != before.shares().share(piece, pieces)) {
                changed.set(pieces.unit(piece));
                write(share, piece, changedChunks, before.shares());
            }
        }
        ShareTable shares = before.shares().withChunks(changedChunks, pieces);
        return new RadiusTable(
                this,
                frame,
                existing,
                planned,
                shares,
                recomputed.cardinality(),
                changed.stream().toArray());
    }

    /** Pieces that a source comes or goes within reach of, unless parks that stand anyway serve all of them. */
    private BitSet affectedPieces(List<Reach> differences) {
        BitSet affected = new BitSet();
        for (Reach reach : differences) {
            pieces.visit(reach.extent(), found -> {
                int piece = (Integer) found;
                FlatPolygon shape = pieces.shape(piece);
                if (!affected.get(piece)
                        && baselineResult.shares().share(piece, pieces) < 1
                        && reach.relationTo(shape) != Reach.Relation.NONE) {
                    affected.set(piece);
                }
            });
        }
        return affected;
    }

    private void write(double share, int piece, double[][] changedChunks, ShareTable before) {
        int chunk = pieces.chunkOf(piece);
        if (changedChunks[chunk] == null) {
            changedChunks[chunk] = before.copyOfChunk(chunk);
        }
        changedChunks[chunk][piece - pieces.start(chunk)] = share;
    }
}
