package dev.kept.rest.jira.contact;

import dev.kept.core.Answer;
import dev.kept.core.contact.ContactReader;
import dev.kept.rest.BodyText;
import dev.kept.rest.Checks;
import dev.kept.rest.JiraServices;
import dev.kept.rest.Replies;
import dev.kept.rest.RestServices;
import dev.kept.rest.ShapedBody;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Function;

/** A contact's request that the other product signed: checked, read, and answered in the reader's language. */
final class SignedContact {

    private SignedContact() {}

    /** What to do for the other product, with what it sent. */
    interface Work<T> {
        Response of(T asked, JiraServices services);
    }

    /** The body is read once, because the signature is over its text. One that is too long has none that is right. */
    static <T extends Record> Response signed(
            String path, InputStream body, HttpHeaders headers, Class<T> shape, Work<T> work) {
        Checks unread = new Checks(RestServices.current().texts());
        String text = BodyText.text(body, unread);
        Function<JiraServices, Response> answer = services -> {
            Checks checks = new Checks(RestServices.current().texts());
            T asked = ShapedBody.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), checks, shape);
            return checks.whenPassed(() -> work.of(asked, services));
        };
        return Replies.forChannel("POST", path, text, headers::getHeaderString, answer);
    }

    /** What came of it, or why nothing did, in the reader's language. */
    static <T> Response said(Answer<T> answer, Function<T, Object> shape, ContactReader reader, JiraServices services) {
        return answer.fold(
                given -> Replies.ok(shape.apply(given)),
                refusal -> Replies.refused(refusal, services.languages().in(reader.language())));
    }

    static ContactReader reader(String userName, String language) {
        return new ContactReader(userName, Locale.forLanguageTag(language));
    }
}
