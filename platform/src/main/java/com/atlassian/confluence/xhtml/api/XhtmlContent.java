package com.atlassian.confluence.xhtml.api;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.XhtmlException;
import javax.xml.stream.XMLStreamException;

/**
 * Mirrors com.atlassian.confluence:confluence 10.2; none newer than Confluence 7.6.2,
 * agiledigital-labs/confluence-plugin-idea-search at 06d7d7b. Unconfirmed: that nothing else has to be caught.
 */
public interface XhtmlContent {
    String convertStorageToView(String storage, ConversionContext conversionContext)
            throws XMLStreamException, XhtmlException;

    void handleMacroDefinitions(String storage, ConversionContext conversionContext, MacroDefinitionHandler handler)
            throws XhtmlException;
}
