package dev.kept.sandbox.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kept.sandbox.host.PluginJar;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mail that a plugin puts into the product's queue is in the outbox. */
class MailTest {
    private static final String MODULES = """
            <component-import key='tx' interface='com.atlassian.sal.api.transaction.TransactionTemplate'/>
            <component key='post' class='test.Post'/>
            <servlet key='mail' class='test.MailServlet'><url-pattern>/mail</url-pattern></servlet>
            """;

    private static final String POST = """
            import com.atlassian.jira.mail.Email;
            import com.atlassian.mail.queue.*;
            public class Post {
                final MailQueue queue; final com.atlassian.jira.user.util.UserManager users;
                final com.atlassian.sal.api.transaction.TransactionTemplate tx;
                public Post(MailQueue queue, com.atlassian.jira.user.util.UserManager users,
                        com.atlassian.sal.api.transaction.TransactionTemplate tx) {
                    this.queue = queue; this.users = users; this.tx = tx;
                }
                void send(String to, String subject, String body, String type) {
                    String address = to.contains("@") ? to : users.getUserByName(to).getEmailAddress();
                    Email email = new Email(address);
                    email.setSubject(subject).setBody(body).setMimeType(type);
                    queue.addItem(new SingleMailQueueItem(email));
                }
                void sendAndFail(String to) {
                    tx.execute(() -> { send(to, "rolled back", "x", "text/plain"); throw new IllegalStateException(); });
                }
            }
            """;

    private static final String SERVLET = """
            import jakarta.servlet.http.*;
            public class MailServlet extends HttpServlet {
                final Post post;
                public MailServlet(Post post) { this.post = post; }
                @Override protected void doPost(HttpServletRequest q, HttpServletResponse p) {
                    if (q.getParameter("fail") != null) {
                        try { post.sendAndFail(q.getParameter("to")); } catch (IllegalStateException e) { return; }
                    }
                    post.send(q.getParameter("to"), q.getParameter("subject"), q.getParameter("body"),
                            q.getParameter("type"));
                }
            }
            """;

    @TempDir
    Path folder;

    private Path jar() throws Exception {
        return PluginJar.with(MODULES)
                .imports("com.atlassian.mail,com.atlassian.mail.queue,com.atlassian.jira.mail,"
                        + "com.atlassian.jira.user,com.atlassian.jira.user.util,"
                        + "com.atlassian.sal.api.transaction,jakarta.servlet,jakarta.servlet.http")
                .source("Post", POST)
                .source("MailServlet", SERVLET)
                .in(folder);
    }

    private static void mail(RunningJira jira, String to, String subject, String body, String type) throws Exception {
        assertEquals(
                200,
                jira.form("/plugins/servlet/mail", "pm", "to", to, "subject", subject, "body", body, "type", type)
                        .statusCode());
    }

    @Test
    void mail_is_in_the_outbox_for_its_reader_and_stays_over_a_restart() throws Exception {
        Path jar = jar();
        try (RunningJira jira = RunningJira.with(jar, folder)) {
            mail(jira, "dev", "Due <soon>", "<p>See <a href=\"http://x.example/\">it</a></p>", "text/html");
            mail(jira, "sales@example.com", "Asked", "Yes or no?", "text/plain");
            JsonNode own = jira.json("/rest/sandbox/1/outbox", "dev").get("mails");
            assertEquals(1, own.size());
            assertEquals("dev@example.com", own.get(0).get("to").asText());
            assertEquals("", own.get(0).get("headers").get("X-JIRA-FingerPrint").asText());
            JsonNode asked = jira.json("/rest/sandbox/1/outbox?to=sales@example.com", "admin")
                    .get("mails");
            assertEquals("Asked", asked.get(0).get("subject").asText());
        }
        try (RunningJira again = RunningJira.with(jar, folder)) {
            Document list = again.page("/outbox", "admin");
            assertEquals(2, list.select("#outbox tbody tr").size());
            assertEquals("Asked", list.selectFirst("#outbox tbody a").text(), "the newest is the first");
            String id = list.select("#outbox tbody a").get(1).attr("href").replaceAll(".*/", "");
            Document mail = again.page("/outbox/" + id, "dev");
            assertEquals("Due <soon>", mail.selectFirst("h1").text());
            assertTrue(mail.selectFirst("iframe#mail-body").attr("srcdoc").contains("http://x.example/"));
            assertEquals(404, again.get("/outbox/" + id, "pm").statusCode());
            assertEquals(302, again.get("/outbox", "").statusCode());
            assertTrue(again.page("/", "pm").select("a[href$=/outbox]").size() >= 2);
            again.form("/outbox", "admin");
            assertEquals(
                    0,
                    again.json("/rest/sandbox/1/outbox", "admin").get("mails").size());
        }
    }

    @Test
    void the_queue_knows_no_transaction_and_keeps_what_cannot_be_sent() throws Exception {
        try (RunningJira jira = RunningJira.with(jar(), folder)) {
            jira.form("/plugins/servlet/mail", "pm", "to", "dev", "fail", "1");
            assertEquals(
                    "rolled back",
                    jira.json("/rest/sandbox/1/outbox", "dev")
                            .get("mails")
                            .get(0)
                            .get("subject")
                            .asText());
            mail(jira, "no address @", "Lost", "x", "text/plain");
            assertEquals(
                    1, jira.json("/rest/sandbox/1/outbox", "admin").get("mails").size());
            assertTrue(jira.page("/outbox", "admin").text().contains("Not sent: Lost"));
        }
    }
}
