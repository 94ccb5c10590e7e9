package dev.kept.core.hook;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.commitment.Step;
import dev.kept.core.hook.HookDelivery.DeliveryState;
import dev.kept.core.hook.ProjectHooks.HookOrder;
import dev.kept.core.ledger.Commitment;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** What hooks are told, in which order, how often, and until when: with fakes, by the minute and the day. */
final class HookRoundsTest extends HookFixture {

    @Test
    void each_thing_is_told_once_in_its_order() {
        Commitment one = make(1);
        take(one, new Step.Warn(null, "the supplier is late"));
        take(one, new Step.Deliver());
        assertEquals(List.of("made 1", "warned 1", "delivered 1"), sent());
        assertEquals(List.of(), sent());
        assertEquals(List.of(), sent(Duration.ofHours(3)));
        take(one, new Step.Reopen("Not done"));
        assertEquals(List.of("reopened 1"), sent());
        assertEquals(List.of(), failures);
    }

    @Test
    void a_day_that_is_over_tells_what_was_kept_and_what_was_missed() {
        take(make(1), new Step.Deliver());
        make(2);
        take(make(3), new Step.Withdraw(false, null, "We cannot do it"));
        sent();
        clock.set(DUE.atTime(23, 59, 30).toInstant(ZoneOffset.UTC));
        assertEquals(List.of(), sent(Duration.ofSeconds(29)));
        assertEquals(Set.of("kept 1", "missed 2"), Set.copyOf(sent()));
        assertEquals(List.of(), sent(Duration.ofDays(2)));
    }

    @Test
    void what_is_so_no_more_when_the_day_is_over_is_not_told() {
        Commitment one = make(1);
        take(one, new Step.Deliver());
        sent();
        take(one, new Step.Reopen("Not done"));
        sent();
        clock.set(DUE.plusDays(1).atTime(0, 10).toInstant(ZoneOffset.UTC));
        assertEquals(List.of("missed 1"), sent());
    }

    @Test
    void a_hook_hears_of_its_project_and_of_what_it_chose_and_of_nothing_hidden() {
        settings.order(SHOP, hook().id(), HookOrder.REMOVE);
        given(settings.add(SHOP, ADDRESS, List.of("warned", "nonsense")));
        Commitment one = make(1);
        take(one, new Step.Warn(null, "late"));
        take(make(2, SHOP + 1, false), new Step.Warn(null, "late"));
        take(make(3, SHOP, true), new Step.Warn(null, "late"));
        assertEquals(List.of("warned 1"), sent());
    }

    @Test
    void what_was_hidden_or_moved_while_it_waited_is_not_told_any_more() {
        answer = BUSY;
        make(1);
        make(2);
        sent();
        given(book.restrict(1, true));
        given(book.move(2, SHOP + 1));
        answer = OK;
        assertEquals(List.of(), sent(Duration.ofHours(1)));
        assertEquals(List.of(), sent(Duration.ofDays(3)));
    }

    @Test
    void a_promise_with_a_new_date_is_kept_once() {
        Commitment one = make(1);
        take(one, new Step.Deliver());
        sent();
        take(one, new Step.Reopen("Not done"));
        take(one, new Step.ChangeDate(DUE.plusDays(10), true, null, "Later"));
        take(one, new Step.Deliver());
        sent();
        clock.set(DUE.plusDays(1).atTime(0, 10).toInstant(ZoneOffset.UTC));
        assertEquals(List.of(), sent());
        clock.set(DUE.plusDays(11).atTime(0, 10).toInstant(ZoneOffset.UTC));
        assertEquals(List.of("kept 1"), sent());
    }

    @Test
    void whoever_is_switched_off_during_a_round_hears_no_more_of_it() {
        make(1);
        make(2);
        meanwhile = () -> settings.order(SHOP, hook().id(), HookOrder.OFF);
        assertEquals(List.of("made 1"), sent());
    }

    @Test
    void a_receiver_that_takes_its_time_gives_way_to_the_others() {
        make(1);
        make(2);
        make(3);
        meanwhile = () -> clock.set(clock.instant().plusSeconds(15));
        assertEquals(List.of("made 1", "made 2"), sent());
        assertEquals(List.of("made 3"), sent());
    }

    @Test
    void a_receiver_can_verify_who_sends() throws Exception {
        make(1);
        sent();
        Request request = requests.get(0);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.text().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        String time = request.headers().get("X-Kept-Time");
        String signed = time + "." + request.body();
        assertEquals(
                "sha256=" + HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8))),
                request.headers().get("X-Kept-Signature"));
        assertEquals(Long.toString(clock.instant().getEpochSecond()), time);
        assertEquals("made", request.headers().get("X-Kept-Event"));
        assertEquals(last().message().id(), request.headers().get("X-Kept-Delivery"));
    }

    @Test
    void what_does_not_arrive_is_tried_again_after_longer_pauses_and_then_given_up() {
        answer = BUSY;
        make(1);
        assertEquals(List.of("made 1"), sent());
        int tries = 1;
        Instant start = clock.instant();
        for (int minutes = 0; minutes < 60 * 24 * 4; minutes++) {
            tries += sent().size();
        }
        assertEquals(9, tries);
        assertEquals(DeliveryState.GIVEN_UP, last().state());
        Duration took = Duration.between(start, last().last().at());
        assertTrue(took.compareTo(Duration.ofHours(46)) > 0 && took.compareTo(Duration.ofHours(47)) < 0, "" + took);
    }

    @Test
    void later_news_of_the_same_promise_waits_and_that_of_others_does_not() {
        answer = BUSY;
        Commitment one = make(1);
        assertEquals(List.of("made 1"), sent());
        take(one, new Step.Warn(null, "late"));
        make(2);
        answer = OK;
        assertEquals(List.of("made 2"), sent(Duration.ofSeconds(30)));
        assertEquals(List.of("made 1", "warned 1"), sent(Duration.ofSeconds(30)));
    }

    @Test
    void a_receiver_that_is_away_is_asked_once_a_round() {
        answer = BUSY;
        make(1);
        make(2);
        make(3);
        assertEquals(1, sent().size());
        assertEquals(1, sent().size());
    }

    @Test
    void a_node_that_dies_while_it_sends_leaves_the_message_under_the_same_id() {
        make(1);
        powerCut = true;
        clock.set(clock.instant().plusSeconds(60));
        assertThrows(PowerCut.class, this::round);
        String id = requests.get(0).headers().get("X-Kept-Delivery");
        powerCut = false;
        assertEquals(List.of(), sent());
        assertEquals(List.of("made 1"), sent(HookSending.LEASE));
        assertEquals(id, requests.get(0).headers().get("X-Kept-Delivery"));
    }

    @Test
    void messages_are_forgotten_after_a_month() {
        make(1);
        sent();
        sent(Duration.ofDays(29));
        assertEquals(
                1,
                deliveries.latest(hook().id(), clock.instant(), 9).stream()
                        .filter(one -> one.message().event() == HookEvent.MADE)
                        .count());
        sent(Duration.ofDays(2));
        assertEquals(
                0,
                deliveries.latest(hook().id(), clock.instant(), 9).stream()
                        .filter(one -> one.message().event() == HookEvent.MADE)
                        .count());
    }
}
