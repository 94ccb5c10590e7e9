package dev.kept.core.evidence;

import dev.kept.core.Nullable;
import dev.kept.core.ledger.HashChain;
import dev.kept.core.promise.CommitmentId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * States how far some chains of a project had come, so that a chain that was removed or shortened later shows. The seals
 * of a project are a chain themselves. Each holds only what moved on since the seals before it; together they hold the
 * heads of all chains.
 *
 * <p>A seal's hash is the SHA-256, in lower-case hexadecimal, of this text in UTF-8, each line ended by a line feed:
 *
 * <pre>
 * kept-seal-1
 * project=&lt;id&gt;
 * number=&lt;number&gt;
 * at=&lt;milliseconds since 1970 UTC&gt;
 * head=&lt;commitment&gt; &lt;sequence&gt; &lt;hash&gt;      one line per head, in order of the commitments
 * previous=&lt;hash of the seal before, empty for the first&gt;
 * </pre>
 *
 * Never change this form: stored hashes depend on it.
 *
 * @param number 1 for the first of a project, then without gaps
 * @param heads at most {@value #MOST}
 */
public record Seal(long projectId, int number, Instant at, List<SealedHead> heads, String previousHash, String hash) {

    /** How many heads one seal holds at most. */
    public static final int MOST = 500;

    /** The last event of a chain when it was sealed. */
    public record SealedHead(CommitmentId commitment, int sequence, String hash) {}

    public Seal {
        heads = List.copyOf(heads);
    }

    /** The seal that follows; {@code last} is {@code null} for the first. */
    public static Seal after(@Nullable Seal last, long projectId, Instant at, List<SealedHead> heads) {
        Seal open = new Seal(
                projectId,
                last == null ? 1 : last.number() + 1,
                at.truncatedTo(ChronoUnit.MILLIS),
                heads,
                last == null ? "" : last.hash(),
                "");
        return new Seal(projectId, open.number(), open.at(), heads, open.previousHash(), open.expectedHash());
    }

    /** The hash that a seal with this content must have. */
    String expectedHash() {
        StringBuilder text = new StringBuilder("kept-seal-1\n");
        text.append("project=").append(projectId).append('\n');
        text.append("number=").append(number).append('\n');
        text.append("at=").append(at.toEpochMilli()).append('\n');
        heads.forEach(head -> text.append("head=")
                .append(head.commitment())
                .append(' ')
                .append(head.sequence())
                .append(' ')
                .append(head.hash())
                .append('\n'));
        text.append("previous=").append(previousHash).append('\n');
        return HashChain.sha256Hex(text.toString());
    }
}
