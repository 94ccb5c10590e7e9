package dev.kept.web.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.user.UserKey;
import dev.kept.core.Answer;
import dev.kept.core.Texts;
import dev.kept.core.evidence.InMemoryWitnessStore;
import dev.kept.core.host.FakeServices;
import dev.kept.core.measure.Rate;
import dev.kept.core.publishing.Audience;
import dev.kept.core.publishing.InMemoryChannelStore;
import dev.kept.core.publishing.InMemoryPublicationStore;
import dev.kept.core.publishing.ProjectPublishing;
import dev.kept.core.publishing.PublishedBoard;
import dev.kept.core.publishing.PublishedSpan;
import dev.kept.testing.BundledTexts;
import dev.kept.testing.PlainTemplates;
import dev.kept.web.Medium;
import dev.kept.web.Zones;
import dev.kept.web.admin.channel.ChannelContent;
import dev.kept.web.admin.project.PublishingContent;
import dev.kept.web.board.PublishedBoardView;
import dev.kept.web.template.Templates;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The pages on which figures are published and the channel is opened. */
class PublishingPagesTest {

    private static final Texts TEXTS = BundledTexts.english();
    private static final PublishedBoard BOARD = new PublishedBoard(
            List.of(new PublishedSpan(
                    LocalDate.of(2026, 1, 1),
                    LocalDate.of(2026, 4, 1),
                    new Rate(6, 9),
                    new Rate(0, 0),
                    LocalDate.of(2026, 4, 20))),
            0.8);

    private final AdminHost host;
    private final InMemoryPublicationStore publications = new InMemoryPublicationStore();
    private final InMemoryChannelStore channel = new InMemoryChannelStore();
    private final PublishedBoardView view = new PublishedBoardView(TEXTS, new Templates(new PlainTemplates()));
    private final LastChange lastChange;
    private final Zones zones;

    PublishingPagesTest() throws IOException {
        host = new AdminHost(TEXTS, "Ada <Admin>");
        zones = new Zones(FakeServices.of(host.zones));
        lastChange = new LastChange(TEXTS, host.users, zones);
    }

    /** The project SHOP, which whoever asks administers. */
    private final class Shop implements ProjectPublishing {
        @Override
        public Answer<PublishingView> view(String projectKey) {
            return Answer.of(new PublishingView(
                    "SHOP",
                    "Web <shop>",
                    publications.current(1).orElse(null),
                    BOARD,
                    publications.changes(1, 9),
                    channel.secret().isPresent()));
        }

        @Override
        public Answer<PublishingView> publish(String projectKey, Audience audience) {
            publications.publish(1, audience, "u-one");
            return view(projectKey);
        }

        @Override
        public Answer<PublishingView> revoke(String projectKey) {
            publications.revoke(1, "u-one");
            return view(projectKey);
        }
    }

    @Test
    void the_preview_is_what_readers_see() throws IOException {
        Document page = host.open(publishing(), Map.of("project", "SHOP"));
        String read = view.html("Web <shop>", BOARD, Medium.PAGE, PublishedBoardView.Notes.none(ZoneOffset.UTC))
                .toString();
        assertEquals(
                Jsoup.parseBodyFragment(read).body().html(),
                page.getElementById("kept-publishing-preview").html());
        assertTrue(page.text().contains("Nothing is published."), page.text());
        assertTrue(page.text().contains("Confluence cannot read published figures yet."), page.text());
    }

    @Test
    void publishing_and_taking_back_are_listed_with_who_did_it() throws IOException {
        PublishingContent content = publishing();
        Document page = host.open(content, Map.of("project", "SHOP"));
        Map<String, String> form = AdminHost.filled(page, "#kept-publishing-form");
        form.put("action", "publish");
        form.put("to", "groups");
        assertTrue(host.send(content, "u-one", form).text().contains("Name at least one group"));
        assertEquals(Optional.empty(), publications.current(1));

        form.put("groups", " sales \n<b>\n\n");
        host.send(content, "u-one", form);
        verify(host.response).sendRedirect("/jira/plugins/servlet/kept/publishing?project=SHOP&published=true");
        assertEquals(
                new Audience(List.of("<b>", "sales")),
                publications.current(1).orElseThrow().audience());
        page = host.open(content, Map.of("project", "SHOP", "published", "true"));
        assertTrue(
                page.getElementById("kept-publishing-now").text().endsWith("to these groups: <b>, sales."),
                page.text());
        host.send(content, "u-one", Map.of("project", "SHOP", "action", "revoke"));
        page = host.open(content, Map.of("project", "SHOP"));
        assertTrue(
                page.getElementById("kept-publishing-changes").text().contains("Ada <Admin> took the figures back."));
        assertEquals(2, page.select("#kept-publishing-changes li").size());
    }

    @Test
    void a_secret_is_shown_once_and_only_to_system_administrators() throws IOException {
        ChannelContent content = new ChannelContent(TEXTS, channel, new InMemoryWitnessStore(), host.users, lastChange);
        assertTrue(host.open(content, Map.of()).text().contains("Only system administrators can open this page."));
        assertTrue(host.send(content, "u-one", Map.of("action", "make"))
                .text()
                .contains("Only system administrators can open this page."));
        assertEquals(Optional.empty(), channel.secret());

        when(host.users.isSystemAdmin(new UserKey("u-one"))).thenReturn(true);
        Document made = host.send(content, "u-one", Map.of("action", "make"));
        String secret = made.getElementById("kept-channel-secret").text();
        assertEquals(secret, channel.secret().orElseThrow().text());
        host.open(content, Map.of());
        assertFalse(host.html().contains(secret), host.html());

        host.send(content, "u-one", Map.of("action", "paste", "secret", "abc"));
        assertTrue(host.html().contains("This is not a secret"), host.html());
        assertFalse(host.html().contains("abc\""), "nor what was typed");
        assertEquals(secret, channel.secret().orElseThrow().text());
        host.send(content, "u-one", Map.of("action", "close"));
        assertEquals(Optional.empty(), channel.secret());
        host.send(content, "u-one", Map.of("action", "paste", "secret", " " + secret));
        assertEquals(secret, channel.secret().orElseThrow().text());
    }

    private PublishingContent publishing() {
        return new PublishingContent(TEXTS, new Shop(), view, lastChange, zones);
    }
}
