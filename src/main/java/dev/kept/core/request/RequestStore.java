package dev.kept.core.request;

import dev.kept.core.request.BusinessRequest.RequestEnd;
import dev.kept.core.request.BusinessRequest.RequestState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where requests are kept. The same on all nodes of a cluster; rules are the caller's. */
public interface RequestStore {

    /** Keeps a request that waits. Of several with one id, at once or not, one is kept: {@code false} for the others. */
    boolean add(BusinessRequest request);

    Optional<BusinessRequest> find(String id);

    /** Those that the project is asked and that wait, the oldest first; at most {@code limit}. */
    List<BusinessRequest> waiting(long projectId, int limit);

    /** Those of the project of which something became, what arrived last first; at most {@code limit}. */
    List<BusinessRequest> ended(long projectId, int limit);

    /** Those of a function by any spelling of its name, what arrived last first; at most {@code limit}. */
    List<BusinessRequest> of(String function, int limit);

    /** How many this person has sent since then. */
    int sent(String actor, Instant since);

    /**
     * Takes it upon the caller to decide a request that waits. Of several who try at once one gets {@code true}; nobody else
     * does until then, unless it is {@linkplain #release given back}.
     */
    boolean claim(String id, Instant now, Instant until);

    /** Gives back what was claimed until then, so that others can decide it. */
    void release(String id, Instant until);

    /** Keeps what became of it, for whoever claimed it until then: {@code false} when the claim is somebody else's by now. */
    boolean end(String id, Instant until, RequestState state, RequestEnd end);
}
