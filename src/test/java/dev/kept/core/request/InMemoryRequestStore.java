package dev.kept.core.request;

import dev.kept.core.request.BusinessRequest.RequestEnd;
import dev.kept.core.request.BusinessRequest.RequestState;
import dev.kept.core.rulebook.RequesterName;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Requests in memory. */
public final class InMemoryRequestStore implements RequestStore {
    private static final Comparator<BusinessRequest> OLDEST = Comparator.comparing(BusinessRequest::at);

    private final Map<String, BusinessRequest> requests = new LinkedHashMap<>();
    private final Map<String, Instant> claims = new HashMap<>();

    @Override
    public boolean add(BusinessRequest request) {
        return requests.putIfAbsent(request.id(), request) == null;
    }

    @Override
    public Optional<BusinessRequest> find(String id) {
        return Optional.ofNullable(requests.get(id));
    }

    @Override
    public List<BusinessRequest> waiting(long projectId, int limit) {
        return some(one -> one.terms().projectId() == projectId && one.waits(), OLDEST, limit);
    }

    @Override
    public List<BusinessRequest> ended(long projectId, int limit) {
        return some(one -> one.terms().projectId() == projectId && !one.waits(), OLDEST.reversed(), limit);
    }

    @Override
    public List<BusinessRequest> of(String function, int limit) {
        return some(one -> RequesterName.same(one.terms().function(), function), OLDEST.reversed(), limit);
    }

    private List<BusinessRequest> some(Predicate<BusinessRequest> which, Comparator<BusinessRequest> order, int limit) {
        return requests.values().stream()
                .filter(which)
                .sorted(order)
                .limit(limit)
                .toList();
    }

    @Override
    public int sent(String actor, Instant since) {
        return (int) requests.values().stream()
                .filter(one -> one.terms().actor().equals(actor) && !one.at().isBefore(since))
                .count();
    }

    @Override
    public boolean claim(String id, Instant now, Instant until) {
        BusinessRequest request = requests.get(id);
        boolean free = request != null
                && request.waits()
                && !claims.getOrDefault(id, Instant.EPOCH).isAfter(now);
        if (free) {
            claims.put(id, until);
        }
        return free;
    }

    @Override
    public void release(String id, Instant until) {
        claims.remove(id, until);
    }

    @Override
    public boolean end(String id, Instant until, RequestState state, RequestEnd end) {
        BusinessRequest request = requests.get(id);
        if (request == null || !request.waits() || !until.equals(claims.get(id))) {
            return false;
        }
        requests.put(id, new BusinessRequest(id, request.terms(), request.at(), state, end));
        return true;
    }
}
