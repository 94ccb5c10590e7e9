package dev.kept.core.hook;

import dev.kept.core.hook.HookDelivery.DeliveryState;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Under one lock; passes the same contract tests as the database. */
public final class InMemoryHookDeliveries implements HookDeliveries {

    private final Map<String, HookDelivery> all = new LinkedHashMap<>();
    private long last;

    @Override
    public synchronized void add(Collection<HookMessage> messages) {
        messages.forEach(one -> all.computeIfAbsent(
                one.id(), id -> new HookDelivery(++last, one, DeliveryState.WAITING, 0, one.ripe(), null)));
    }

    @Override
    public synchronized Optional<HookDelivery> find(String id) {
        return Optional.ofNullable(all.get(id));
    }

    private Stream<HookDelivery> waiting(String hook) {
        return all.values().stream()
                .filter(one -> one.state() == DeliveryState.WAITING
                        && one.message().hook().equals(hook));
    }

    @Override
    public synchronized List<HookDelivery> due(String hook, Instant now, int limit) {
        return waiting(hook)
                .filter(one -> !one.next().isAfter(now))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Optional<HookDelivery> before(HookDelivery delivery, Instant now) {
        HookMessage message = delivery.message();
        return waiting(message.hook())
                .filter(one -> message.about() != null
                        && message.about().equals(one.message().about())
                        && one.place() < delivery.place()
                        && !one.message().ripe().isAfter(now))
                .findFirst();
    }

    private void change(String id, UnaryOperator<HookDelivery> changed) {
        all.computeIfPresent(id, (same, one) -> changed.apply(one));
    }

    @Override
    public synchronized void putOff(HookDelivery delivery, Instant until) {
        change(delivery.message().id(), one -> one.next().isBefore(until) ? next(one, one.tries(), until) : one);
    }

    private static HookDelivery next(HookDelivery one, int tries, Instant next) {
        return new HookDelivery(one.place(), one.message(), DeliveryState.WAITING, tries, next, one.last());
    }

    @Override
    public synchronized boolean claim(HookDelivery seen, Instant until) {
        HookDelivery now = all.get(seen.message().id());
        if (!seen.equals(now) || now.state() != DeliveryState.WAITING) {
            return false;
        }
        change(seen.message().id(), one -> next(one, one.tries() + 1, until));
        return true;
    }

    @Override
    public synchronized void settle(String id, HookAttempt attempt, Instant next) {
        DeliveryState over = attempt.result() == HookResult.TAKEN ? DeliveryState.DONE : DeliveryState.GIVEN_UP;
        change(
                id,
                one -> new HookDelivery(
                        one.place(),
                        one.message(),
                        next == null ? over : DeliveryState.WAITING,
                        one.tries(),
                        next == null ? one.next() : next,
                        attempt));
    }

    @Override
    public synchronized void giveUp(String hook, Instant before) {
        List<HookDelivery> over = waiting(hook)
                .filter(one -> one.message().ripe().isBefore(before))
                .toList();
        over.forEach(one -> change(
                one.message().id(),
                same -> new HookDelivery(
                        same.place(), same.message(), DeliveryState.GIVEN_UP, same.tries(), same.next(), same.last())));
    }

    @Override
    public synchronized void again(String id, Instant now) {
        change(id, one -> next(one, 0, now));
    }

    @Override
    public synchronized void drop(String id) {
        all.remove(id);
    }

    @Override
    public synchronized List<HookDelivery> latest(String hook, Instant now, int limit) {
        return all.values().stream()
                .filter(one -> one.message().hook().equals(hook)
                        && !one.message().ripe().isAfter(now))
                .sorted(Comparator.comparing(HookDelivery::place).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized void remove(String hook) {
        all.values().removeIf(one -> one.message().hook().equals(hook));
    }

    @Override
    public synchronized void forget(Instant before) {
        all.values().removeIf(one -> one.message().ripe().isBefore(before));
    }
}
