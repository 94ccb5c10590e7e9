package it.kept.golden;

import com.fasterxml.jackson.databind.JsonNode;
import it.kept.sandbox.Http;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.Jsoup;

/** The mails that were sent, without the time, which the queue does not fix, and what becomes of the links in them. */
final class Mails {

    private static final String LINKS = "a[href*=/plugins/servlet/kept/answer]";

    /** In this order, because the sandbox's outbox gives them in any. */
    private static final List<String> MEMBERS = List.of("from", "to", "cc", "bcc", "subject", "mimeType", "headers");

    private final Recorder recorder;

    Mails(Recorder recorder) {
        this.recorder = recorder;
    }

    /** Writes down every mail in the outbox whose subject has this in it, ordered by receiver and subject. */
    void record(String file, String subject) {
        StringBuilder text = new StringBuilder();
        for (JsonNode mail : mails(subject)) {
            for (String member : MEMBERS) {
                text.append(member)
                        .append(": ")
                        .append(sorted(mail.get(member)))
                        .append('\n');
            }
            text.append(PageText.of(mail.get("body").asText())).append("\n\n");
        }
        recorder.write(file, "Mails about " + subject, text.toString());
    }

    /** A mail's headers come in any order as well. */
    private static String sorted(JsonNode member) {
        SortedMap<String, JsonNode> members = new TreeMap<>();
        member.properties().forEach(one -> members.put(one.getKey(), one.getValue()));
        return member.isObject() ? members.toString() : member.asText();
    }

    /** Where the links in the mails about something lead, below Jira's address. */
    List<String> links(String subject) {
        List<String> paths = new ArrayList<>();
        for (JsonNode mail : mails(subject)) {
            Jsoup.parse(mail.get("body").asText()).select(LINKS).forEach(link -> {
                URI url = URI.create(link.attr("href"));
                paths.add(url.getPath().replaceFirst("^/(jira|confluence)", "") + "?" + url.getRawQuery());
            });
        }
        if (paths.isEmpty()) {
            throw new AssertionError("No link in a mail about " + subject);
        }
        return paths;
    }

    private List<JsonNode> mails(String subject) {
        List<JsonNode> mails = new ArrayList<>();
        for (JsonNode mail :
                recorder.as("jira/admin").get("/rest/sandbox/1/outbox").json().get("mails")) {
            if (mail.get("subject").asText().contains(subject)) {
                mails.add(mail);
            }
        }
        mails.sort((one, other) -> key(one).compareTo(key(other)));
        return mails;
    }

    private static String key(JsonNode mail) {
        return mail.get("to").asText() + " " + mail.get("subject").asText();
    }

    /** Opens a link, answers wrongly, answers, and opens and answers again. */
    void follow(String file, String link, Map<String, String> wrong, Map<String, String> right) {
        Visitor anybody = Visitor.anybody(recorder.jira());
        StringBuilder text = new StringBuilder();
        text.append(Answer.of(anybody.get(link), "main"));
        Http answering = recorder.as("jira/anonymous");
        if (!wrong.isEmpty()) {
            text.append("\n\n== ").append(Visitor.told(wrong)).append('\n').append(answer(answering, link, wrong));
        }
        text.append("\n\n== ").append(Visitor.told(right)).append('\n').append(answer(answering, link, right));
        text.append("\n\n== opened again\n").append(Answer.of(anybody.get(link), "main"));
        text.append("\n\n== answered again\n").append(answer(answering, link, right));
        recorder.write(file, "GET " + link, text.toString());
    }

    private static String answer(Http http, String link, Map<String, String> values) {
        List<String> pairs = new ArrayList<>(List.of("token", link.substring(link.indexOf("token=") + 6)));
        values.forEach((name, value) -> pairs.addAll(List.of(name, value)));
        return Answer.of(http.form(link.substring(0, link.indexOf('?')), pairs.toArray(String[]::new)), "main");
    }
}
