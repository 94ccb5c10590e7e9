package dev.kept.web.answer;

import dev.kept.core.Texts;
import dev.kept.core.consent.AnswerDesk.AskedAbout;
import dev.kept.core.consent.ConsentLinks;
import dev.kept.core.consent.Mail;
import dev.kept.web.Html;
import dev.kept.web.Templates;
import java.util.HashMap;
import java.util.Map;

/** The mail that brings a contact the link to answer by, in the language of whoever asks. */
public final class ConsentLetter {

    private final Texts texts;
    private final Templates templates;

    public ConsentLetter(Texts texts, Templates templates) {
        this.texts = texts;
        this.templates = templates;
    }

    /**
     * The mail.
     *
     * @param url where the answer is given
     */
    public Mail to(String address, AskedAbout about, String url) {
        AnswerWords words = new AnswerWords(texts);
        String question = words.question(about);
        String said = about.question().words() == null ? "" : about.question().words();
        String valid = texts.text("kept.answer.mail.valid", Integer.toString(ConsentLinks.VALID_DAYS));
        Map<String, Object> model = new HashMap<>();
        model.put("titleHtml", Html.escape(words.subject(about)));
        model.put("questionHtml", Html.escape(question));
        model.put("saidHtml", Html.escape(said));
        model.put("urlHtml", Html.escape(url));
        model.put("linkHtml", Html.escape(texts.text("kept.answer.mail.link")));
        model.put("validHtml", Html.escape(valid));
        model.put("languageHtml", Html.escape(texts.locale().toLanguageTag()));
        String text = question + "\n\n" + (said.isEmpty() ? "" : said + "\n\n") + url + "\n\n" + valid + "\n";
        return new Mail(address, words.subject(about), text, templates.render("templates/kept/mail/consent.vm", model));
    }
}
