package anye.audit;

import java.util.Optional;

/** Walks the records in their order and stops at the first that does not fit. */
final class Chain {

    private final Seal seals;
    private final Anchor.Point anchor;
    private long sequence;
    private String seal = Seal.NONE;
    private Flaw flaw;

    Chain(Seal seals, Optional<Anchor.Point> anchor) {
        this.seals = seals;
        this.anchor = anchor.orElse(null);
    }

    /** Whether to go on: false once a record did not fit. */
    boolean add(Entry entry, String itsSeal) {
        if (entry.sequence() != sequence + 1) {
            flaw = new Flaw(sequence + 1, Flaw.Kind.MISSING);
        } else if (!seals.over(seal, entry).equals(itsSeal)) {
            flaw = new Flaw(entry.sequence(), Flaw.Kind.ALTERED);
        } else if (anchor != null && anchor.sequence() == entry.sequence() && !anchor.seal().equals(itsSeal)) {
            flaw = new Flaw(entry.sequence(), Flaw.Kind.REPLACED);
        } else {
            sequence = entry.sequence();
            seal = itsSeal;
        }
        return flaw == null;
    }

    /** The last record reached. */
    long sequence() {
        return sequence;
    }

    /** What is wrong with a journal that ends at this head, if anything. */
    Optional<Flaw> flaw(long headSequence, String headSeal) {
        if (flaw != null) {
            return Optional.of(flaw);
        }
        long promised = Math.max(headSequence, anchor == null ? 0 : anchor.sequence());
        if (promised > sequence) {
            return Optional.of(new Flaw(sequence + 1, Flaw.Kind.CUT_OFF));
        }
        if (headSequence != sequence || !headSeal.equals(seal)) {
            return Optional.of(new Flaw(sequence, Flaw.Kind.ADDED));
        }
        return anchor == null && sequence > 0 ? Optional.of(new Flaw(sequence, Flaw.Kind.NOT_ANCHORED)) : Optional.empty();
    }
}
