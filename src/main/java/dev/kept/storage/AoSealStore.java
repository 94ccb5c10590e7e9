package dev.kept.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.commitment.Commitment;
import dev.kept.core.commitment.CommitmentId;
import dev.kept.core.evidence.Seal;
import dev.kept.core.evidence.SealStore;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.java.ao.Query;

/** Seals in an Active Objects table; how far a chain is sealed stands beside its projection. */
public final class AoSealStore implements SealStore {
    private final ActiveObjects ao;

    public AoSealStore(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Commitment> unsealed(int limit) {
        Query query = Query.select().where("SEALED_SEQUENCE IS NULL OR SEALED_SEQUENCE < LAST_SEQUENCE").limit(limit);
        return Arrays.stream(ao.find(AoCommitment.class, query))
                .map(CommitmentRows::read)
                .toList();
    }

    @Override
    public Optional<Seal> last(long projectId) {
        Query query = Query.select()
                .where("PROJECT_ID = ?", projectId)
                .order("SEAL_NUMBER DESC")
                .limit(1);
        return Arrays.stream(ao.find(AoSeal.class, query)).map(AoSealStore::read).findFirst();
    }

    @Override
    public List<Seal> seals(long projectId, int after, int limit) {
        Query query = Query.select()
                .where("PROJECT_ID = ? AND SEAL_NUMBER > ?", projectId, after)
                .order("SEAL_NUMBER")
                .limit(limit);
        return Arrays.stream(ao.find(AoSeal.class, query)).map(AoSealStore::read).toList();
    }

    @Override
    public boolean add(Seal seal) {
        return ao.executeInTransaction(() -> {
            if (ao.count(AoSeal.class, "SEAL_KEY = ?", key(seal)) > 0) {
                return false;
            }
            ao.create(AoSeal.class, values(seal));
            Map<CommitmentId, Integer> sealed = seal.heads().stream()
                    .collect(Collectors.toMap(Seal.Head::commitment, Seal.Head::sequence));
            for (AoCommitment row : ao.find(AoCommitment.class, Keys.in("COMMITMENT_UID", sealed.keySet()))) {
                row.setSealedSequence(sealed.get(new CommitmentId(row.getCommitmentUid())));
                row.save();
            }
            return true;
        });
    }

    private static String key(Seal seal) {
        return seal.projectId() + "/" + seal.number();
    }

    private static Map<String, Object> values(Seal seal) {
        Map<String, Object> values = new HashMap<>();
        values.put("SEAL_KEY", key(seal));
        values.put("PROJECT_ID", seal.projectId());
        values.put("SEAL_NUMBER", seal.number());
        values.put("SEALED_AT", seal.at().toEpochMilli());
        values.put(
                "HEADS_TEXT",
                seal.heads().stream()
                        .map(head -> head.commitment() + " " + head.sequence() + " " + head.hash())
                        .collect(Collectors.joining("\n")));
        values.put("PREVIOUS_HASH", seal.previousHash().isEmpty() ? null : seal.previousHash());
        values.put("SEAL_HASH", seal.hash());
        return values;
    }

    private static Seal read(AoSeal row) {
        String previous = row.getPreviousHash();
        return new Seal(
                row.getProjectId(),
                row.getSealNumber(),
                Instant.ofEpochMilli(row.getSealedAt()),
                Arrays.stream(row.getHeadsText().split("\n")).map(AoSealStore::head).toList(),
                previous == null ? "" : previous,
                row.getSealHash());
    }

    /** An id may hold a blank; the other two do not. */
    private static Seal.Head head(String line) {
        int hash = line.lastIndexOf(' ');
        int sequence = hash < 0 ? -1 : line.lastIndexOf(' ', hash - 1);
        if (sequence < 0) {
            throw new IllegalArgumentException("Not a line of a seal: '" + line + "'");
        }
        return new Seal.Head(
                new CommitmentId(line.substring(0, sequence)),
                Integer.parseInt(line.substring(sequence + 1, hash)),
                line.substring(hash + 1));
    }
}
