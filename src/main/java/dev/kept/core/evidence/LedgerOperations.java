package dev.kept.core.evidence;

/** Everything that may be asked of a ledger as a whole. */
public record LedgerOperations(Evidence evidence, LedgerTransfer transfer) {}
