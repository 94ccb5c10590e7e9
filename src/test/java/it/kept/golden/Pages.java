package it.kept.golden;

import it.kept.sandbox.Http;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Pages of one product as several people see them, each with a browser of their own. */
final class Pages {

    /** The part that belongs to the page; what is around it is recorded once. */
    private static final String MAIN = "main";

    private final Recorder recorder;
    private final String base;
    private final String product;
    private final Map<String, Visitor> visitors = new LinkedHashMap<>();

    Pages(Recorder recorder, String product) {
        this.recorder = recorder;
        this.product = product;
        this.base = product.equals("jira") ? recorder.jira() : recorder.confluence();
    }

    /** The page's own part, for each of these people. */
    void show(String file, String path, String... people) {
        part(file, path, MAIN, people);
    }

    /** The part of the page under a selector, for each of these people. */
    void part(String file, String path, String selector, String... people) {
        Readers answers = new Readers("GET /" + product + path);
        for (String person : people) {
            answers.add(product + "/" + person, Answer.of(visitor(person).get(path), selector));
        }
        recorder.write("pages/" + product + "/" + file, answers.toString(), "");
    }

    /** Fills a form in and shows what comes back, and after a redirect the page it leads to. */
    void submit(String file, String person, String path, String field, Map<String, String> values) {
        Http.Reply reply = visitor(person).submit(path, field, values);
        StringBuilder text = new StringBuilder(Answer.of(reply, MAIN));
        String location = reply.headers().firstValue("Location").orElse("");
        if (!location.isEmpty()) {
            String below = location.replace(base, "").replaceFirst("^/" + product, "");
            text.append("\n\n== then\n").append(Answer.of(visitor(person).get(below), MAIN));
        }
        recorder.write(
                "pages/" + product + "/" + file,
                "POST /" + product + path + " as " + person + "\n" + Visitor.told(values),
                text.toString());
    }

    /** Has these people choose a language, does something, and has them choose none again. */
    void inLanguage(String language, List<String> people, Runnable what) {
        List<Visitor> speakers = new ArrayList<>();
        people.forEach(person -> speakers.add(visitor(person)));
        speakers.forEach(speaker -> speaker.speak(language));
        try {
            what.run();
        } finally {
            speakers.forEach(speaker -> speaker.speak(""));
        }
    }

    Visitor visitor(String person) {
        return visitors.computeIfAbsent(person, name -> switch (name) {
            case "anonymous" -> Visitor.anybody(base);
            case "admin" -> Visitor.administrator(base);
            case "admin-without-password" -> Visitor.of(base, "admin");
            default -> Visitor.of(base, name);
        });
    }
}
