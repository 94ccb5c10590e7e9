package dev.kept.web.answer;

import dev.kept.core.Texts;
import dev.kept.core.consent.Mail;
import dev.kept.core.ledger.Commitment;
import dev.kept.web.template.Model;
import dev.kept.web.template.Templates;

/** The mail that tells a contact of a warning, in the language of whoever warns. It asks nothing but whether they read it. */
public final class WarningLetter {

    private final Texts texts;
    private final Templates templates;

    public WarningLetter(Texts texts, Templates templates) {
        this.texts = texts;
        this.templates = templates;
    }

    /**
     * The mail, as plain text and as HTML with the same words.
     *
     * @param address to whom it is sent
     * @param issueKey the issue's key
     * @param summary the issue's summary; empty when it must not leave the house
     * @param said what was said; empty when it must not leave the house
     * @param url where the contact says that it has read it; holds the token
     */
    public Mail to(String address, Commitment commitment, String issueKey, String summary, String said, String url) {
        AnswerTexts words = new AnswerTexts(texts);
        String subject = summary.isEmpty()
                ? texts.text("kept.warning.title")
                : texts.text("kept.warning.subject", issueKey, summary);
        String warning = texts.text(
                said.isEmpty() ? "kept.warning.sentence" : "kept.warning.words",
                words.side(commitment.side()),
                commitment.requester(),
                summary.isEmpty() ? issueKey : summary,
                words.day(commitment.agreedDate()));
        String rest = texts.text("kept.warning.rest", commitment.requester());
        Model model = new Model(texts)
                .text("language", texts.locale().toLanguageTag())
                .text("title", subject)
                .text("warning", warning)
                .text("said", said)
                .text("url", url)
                .text("rest", rest);
        String text = warning + "\n\n" + (said.isEmpty() ? "" : said + "\n\n") + texts.text("kept.warning.read") + "\n"
                + url + "\n\n" + rest + "\n";
        String html = templates.render("templates/kept/mail/warning.vm", model).toString();
        return new Mail(address, subject, text, html);
    }
}
