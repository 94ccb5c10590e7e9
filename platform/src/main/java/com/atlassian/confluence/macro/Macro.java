package com.atlassian.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;

/**
 * Mirrors com.atlassian.confluence:confluence 10.2; confirmed on Confluence 10.2.13, phrontizo/likec4-confluence at
 * 04f24e1.
 */
public interface Macro {
    String execute(Map<String, String> parameters, String body, ConversionContext context)
            throws MacroExecutionException;

    BodyType getBodyType();

    OutputType getOutputType();

    enum BodyType {
        RICH_TEXT,
        PLAIN_TEXT,
        NONE
    }

    enum OutputType {
        INLINE,
        BLOCK
    }
}
