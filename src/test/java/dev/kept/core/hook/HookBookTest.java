package dev.kept.core.hook;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Answer;
import dev.kept.core.hook.HookLine.LineAnswer;
import dev.kept.core.hook.ProjectHooks.HookOrder;
import dev.kept.core.house.Capability;
import dev.kept.core.house.HouseRules;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What those who administer a project and the house do about hooks, and what comes of it. */
final class HookBookTest extends HookFixture {

    @Test
    void a_hook_that_nothing_reaches_for_a_week_is_switched_off() {
        answer = new LineAnswer(HookResult.UNREACHED, 0);
        make(1);
        sent();
        Instant first = clock.instant();
        assertEquals(first, hook().standing().failing());
        for (long issue = 2; issue < 10; issue++) {
            make(issue);
            sent(Duration.ofDays(1));
        }
        assertEquals(HookState.GIVEN_UP, hook().standing().state());
        make(20);
        assertEquals(List.of(), sent());
        answer = OK;
        given(settings.order(SHOP, hook().id(), HookOrder.ON));
        make(21);
        assertTrue(sent().contains("made 21"));
        assertFalse(requests.stream().anyMatch(one -> one.body().equals("made 20")));
        assertEquals(null, hook().standing().failing());
    }

    @Test
    void what_arrived_is_sent_again_by_hand_with_the_same_id_and_a_new_time() {
        make(1);
        sent();
        Request before = requests.get(0);
        String id = last().message().id();
        given(settings.again(SHOP, id));
        assertEquals(List.of("made 1"), sent());
        assertEquals(id, requests.get(0).headers().get("X-Kept-Delivery"));
        assertNotEquals(
                before.headers().get("X-Kept-Signature"),
                requests.get(0).headers().get("X-Kept-Signature"));
        assertInstanceOf(Answer.Refused.class, settings.again(SHOP + 1, id));
        assertInstanceOf(Answer.Refused.class, settings.again(SHOP, "nothing"));
    }

    @Test
    void a_hook_can_be_tried_while_it_is_on() {
        given(settings.order(SHOP, hook().id(), HookOrder.TRY));
        assertEquals(List.of("tried"), sent());
        given(settings.order(SHOP, hook().id(), HookOrder.OFF));
        assertInstanceOf(Answer.Refused.class, settings.order(SHOP, hook().id(), HookOrder.TRY));
        assertInstanceOf(Answer.Refused.class, settings.order(SHOP + 1, hook().id(), HookOrder.ON));
    }

    @Test
    void a_new_secret_signs_from_the_next_message_on() {
        make(1);
        sent();
        String old = requests.get(0).headers().get("X-Kept-Signature");
        assertTrue(given(settings.order(SHOP, hook().id(), HookOrder.SECRET)).isPresent());
        given(settings.again(SHOP, last().message().id()));
        sent(Duration.ZERO);
        assertNotEquals(old, requests.get(0).headers().get("X-Kept-Signature"));
    }

    @Test
    void nothing_leaves_where_hosts_are_not_allowed_or_hooks_are_off() {
        make(1);
        hooks.allow(AllowedHosts.NONE);
        assertEquals(List.of(), sent());
        hooks.allow(given(AllowedHosts.typed("other.example.com")));
        assertEquals(List.of(), sent());
        assertEquals(HookResult.FORBIDDEN, last().last().result());
        hooks.allow(given(AllowedHosts.typed("*")));
        rules.replace(HouseRules.STANDARD.without(Set.of(Capability.HOOKS)), "admin");
        assertEquals(List.of(), sent());
        rules.replace(HouseRules.STANDARD, "admin");
        assertEquals(List.of("made 1"), sent());
    }

    @Test
    void a_hook_is_told_nothing_from_before_it_was_on() {
        given(settings.order(SHOP, hook().id(), HookOrder.OFF));
        clock.set(clock.instant().plusSeconds(60));
        make(1);
        clock.set(clock.instant().plusSeconds(60));
        given(settings.order(SHOP, hook().id(), HookOrder.ON));
        make(2);
        assertEquals(List.of("made 2"), sent());
    }

    @Test
    void what_waited_when_a_hook_was_switched_off_is_not_sent_when_it_is_on_again() {
        answer = BUSY;
        make(1);
        sent();
        given(settings.order(SHOP, hook().id(), HookOrder.OFF));
        answer = OK;
        assertEquals(List.of(), sent(Duration.ofHours(1)));
        given(settings.order(SHOP, hook().id(), HookOrder.ON));
        assertEquals(List.of(), sent(Duration.ofHours(1)));
        assertEquals(HookDelivery.DeliveryState.GIVEN_UP, last().state());
        given(settings.again(SHOP, last().message().id()));
        assertEquals(List.of("made 1"), sent());
    }

    @Test
    void what_is_wrong_with_a_new_hook_is_said_and_nothing_is_kept() {
        assertInstanceOf(Answer.Refused.class, settings.add(SHOP, "https://evil.example.com/", EVERYTHING));
        assertInstanceOf(Answer.Refused.class, settings.add(SHOP, "http://hooks.example.com/", EVERYTHING));
        assertInstanceOf(Answer.Refused.class, settings.add(SHOP, ADDRESS, List.of()));
        assertInstanceOf(Answer.Refused.class, settings.add(SHOP, ADDRESS, List.of("tried")));
        assertEquals(1, hooks.all().size());
        for (int more = 1; more < HookBook.MOST; more++) {
            given(settings.add(SHOP, ADDRESS, EVERYTHING));
        }
        assertInstanceOf(Answer.Refused.class, settings.add(SHOP, ADDRESS, EVERYTHING));
        given(settings.add(SHOP + 1, ADDRESS, EVERYTHING));
    }
}
