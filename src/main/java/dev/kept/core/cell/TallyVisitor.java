package dev.kept.core.cell;

/** Is told what stands in histograms, value by value: whoever needs a sum or a median needs no histogram for it. */
@FunctionalInterface
public interface TallyVisitor {

    /**
     * A value stands so often in one of the histograms. The same value may come again, and values come in no order.
     *
     * @param value of the kind's {@link TallyKind#type}
     */
    void met(TallyKind kind, Comparable<?> value, int times);
}
