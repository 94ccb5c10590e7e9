package dev.kept.confluence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.user.UserKey;
import dev.kept.confluence.link.LinkedProjectNames;
import dev.kept.confluence.link.PublishedNames;
import dev.kept.confluence.link.PublishedSource;
import dev.kept.core.SharedSecret;
import dev.kept.core.partnership.ProjectName;
import dev.kept.core.publishing.Audience;
import dev.kept.core.publishing.InMemoryChannelStore;
import dev.kept.core.publishing.PublishedName;
import dev.kept.link.Json;
import dev.kept.link.board.ProjectNamesJson;
import dev.kept.link.board.PublishedNamesJson;
import dev.kept.link.channel.SignedChannel;
import dev.kept.testing.BundledTexts;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The projects that the macro browser offers: what Jira shows to the author, and what is published to the author. */
final class LinkedProjectNamesTest {

    private static final ProjectName SHOP = new ProjectName("SHOP", "Web shop");
    private static final ProjectName WARE = new ProjectName("WARE", "Warehouse");

    private final FakeJira jira = new FakeJira();
    private final InMemoryChannelStore channel = new InMemoryChannelStore();
    private PublishedSource.PublishedReply source = published(
            new PublishedName("WARE", "Warehouse", new Audience(List.of("sales"))),
            new PublishedName("CRM", "Customers", new Audience(List.of("finance"))));
    private final LinkedProjectNames names = new LinkedProjectNames(
            jira.link(),
            new PublishedNames(
                    new SignedChannel(channel, Clock.systemUTC()),
                    (path, headers) -> {
                        assertEquals("published", path);
                        return source;
                    },
                    jira.users));

    LinkedProjectNamesTest() throws Exception {}

    private static PublishedSource.PublishedReply published(PublishedName... some) {
        return new PublishedSource.PublishedReply(false, Json.text(PublishedNamesJson.of(List.of(some))));
    }

    @BeforeEach
    void sales_reads_the_page() {
        channel.open(SharedSecret.fresh(), "admin");
        when(jira.users.isUserInGroup(new UserKey("u-pm"), "sales")).thenReturn(true);
        jira.body = Json.text(ProjectNamesJson.of(List.of(WARE, SHOP), BundledTexts.english()));
    }

    private List<ProjectName> like(String text) {
        return names.like(text).fold(given -> given, refusal -> List.of(new ProjectName("", refusal.messageKey())));
    }

    @Test
    void a_project_that_jira_shows_and_that_is_published_is_offered_once() {
        assertEquals(List.of(WARE, SHOP), like("w"));
        assertEquals(
                1,
                jira.sent.stream()
                        .filter(sent -> sent.contains("projects?text=w"))
                        .count());
    }

    @Test
    void whoever_has_no_account_in_jira_is_offered_what_is_published_to_this_person() {
        jira.credentials = true;
        assertEquals(List.of(WARE), like(""));
        assertEquals(List.of(), like("shop"));
    }

    @Test
    void where_nothing_is_published_jira_says_why_it_tells_none() {
        jira.credentials = true;
        source = published();
        assertEquals(1, like("").size());
        assertEquals("", like("").get(0).key());
        source = PublishedSource.PublishedReply.SILENT;
        assertEquals("", like("").get(0).key());
    }

    @Test
    void while_the_channel_is_closed_nobody_is_asked_over_it() {
        channel.close();
        source = new PublishedSource.PublishedReply(false, "no JSON");
        assertEquals(List.of(WARE, SHOP), like(""));
    }

    @Test
    void what_another_version_wrote_offers_nothing() {
        source = new PublishedSource.PublishedReply(false, "{\"values\":[{\"name\":\"CRM\"}]}");
        assertEquals(List.of(WARE, SHOP), like(""));
    }
}
