package dev.kept.sandbox.confluence.rim;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.xhtml.api.MacroDefinition;
import com.atlassian.confluence.xhtml.api.MacroDefinitionHandler;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import dev.kept.sandbox.confluence.markup.MacroCall;
import dev.kept.sandbox.confluence.markup.MacroCalls;
import dev.kept.sandbox.confluence.markup.Rendering;
import dev.kept.sandbox.confluence.markup.StorageRenderer;
import java.util.Map;

/** What {@code XhtmlContent} answers. */
final class XhtmlAnswers implements XhtmlContent {

    private final StorageRenderer renderer;

    XhtmlAnswers(StorageRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public String convertStorageToView(String storage, ConversionContext context) {
        ContentEntityObject entity = context.getEntity();
        return renderer.html(
                storage,
                Rendering.of(
                        entity == null || entity.getId() == 0 ? null : entity.getId(),
                        context.getSpaceKey() == null ? "" : context.getSpaceKey(),
                        entity == null ? "" : entity.getTitle(),
                        context.getOutputType()));
    }

    @Override
    public void handleMacroDefinitions(String storage, ConversionContext context, MacroDefinitionHandler handler) {
        for (MacroCall call : MacroCalls.in(storage)) {
            handler.handle(new Definition(call));
        }
    }

    private record Definition(MacroCall call) implements MacroDefinition {

        @Override
        public String getName() {
            return call.name();
        }

        @Override
        public Map<String, String> getParameters() {
            return call.parameters();
        }

        @Override
        public String getParameter(String name) {
            return call.parameters().get(name);
        }

        @Override
        public String getBodyText() {
            return call.body();
        }
    }
}
