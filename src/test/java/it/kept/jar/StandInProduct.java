package it.kept.jar;

import dev.kept.tools.plugin.ProductDescriptor;
import dev.kept.tools.plugin.SpringFiles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanDefinitionHolder;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.beans.factory.xml.NamespaceHandler;
import org.springframework.beans.factory.xml.ParserContext;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Starts the plugin by the framework's rules and by nothing else: a plain Spring context of the files that the transformation
 * makes, in which every reference is mandatory, and then the modules of the descriptor.
 *
 * @param jar the plugin
 * @param product {@code jira} or {@code confluence}
 */
record StandInProduct(BuiltJar jar, String product) {

    private static final String DESCRIPTOR = "atlassian-plugin.xml";

    /**
     * What came of it.
     *
     * @param failure why there is no context; empty when every bean came up
     * @param off codes of the features that say they are off
     * @param lost classes of modules that cannot be made
     */
    record Outcome(String failure, List<String> off, List<String> lost) {}

    /** @param without names of services, classes or packages that the product does not have */
    Outcome start(String... without) {
        StandInBundle bundle = new StandInBundle(jar, product, Set.of(without));
        try (GenericApplicationContext context = new GenericApplicationContext()) {
            context.setClassLoader(bundle);
            XmlBeanDefinitionReader reader = new XmlBeanDefinitionReader(context);
            reader.setValidating(false);
            reader.setNamespaceAware(true);
            reader.setBeanClassLoader(bundle);
            reader.setNamespaceHandlerResolver(
                    address -> SpringFiles.REFERENCES.equals(address) ? new References(bundle) : null);
            for (String xml : files()) {
                reader.loadBeanDefinitions(
                        new ByteArrayResource(xml.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            }
            context.refresh();
            return new Outcome("", off(context.getBean("keptHostHealth")), lost(bundle, context));
        } catch (BeansException | IllegalStateException | LinkageError e) {
            return new Outcome(reason(e), List.of(), List.of());
        }
    }

    /** As they lie in the jar, else as the transformation makes them. */
    private Collection<String> files() {
        List<String> there = jar.names().stream()
                .filter(name -> name.startsWith("META-INF/spring/"))
                .map(jar::text)
                .toList();
        return there.isEmpty()
                ? SpringFiles.of(descriptor(), new ProductLoader(jar, product))
                        .byPath()
                        .values()
                : there;
    }

    private ProductDescriptor descriptor() {
        return ProductDescriptor.of(jar.text(DESCRIPTOR), product);
    }

    private List<String> lost(StandInBundle bundle, GenericApplicationContext context) {
        List<String> lost = new ArrayList<>();
        AutowireCapableBeanFactory factory = context.getAutowireCapableBeanFactory();
        for (String name : descriptor().classes()) {
            try {
                Class<?> type = bundle.loadClass(name);
                if (context.getBeanNamesForType(type).length == 0) {
                    factory.autowire(type, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false);
                }
            } catch (BeansException | ClassNotFoundException | LinkageError e) {
                lost.add(name.substring("dev.kept.".length()) + ": " + reason(e));
            }
        }
        return lost;
    }

    /** By name, because the plugin's own classes are not those of the test. */
    private static List<String> off(Object check) {
        List<String> codes = new ArrayList<>();
        for (Object state : (List<?>) call(call(check, "now"), "features")) {
            if (!(Boolean) call(state, "on")) {
                codes.add(call(call(state, "feature"), "code").toString());
            }
        }
        return codes;
    }

    private static Object call(Object target, String method) {
        try {
            return target.getClass().getMethod(method).invoke(target);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String reason(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.toString();
    }

    /** Reads references as mandatory ones, which they are unless they say otherwise; what is exported needs nothing. */
    private record References(StandInBundle bundle) implements NamespaceHandler {
        @Override
        public void init() {
            // Nothing to prepare.
        }

        @Override
        public BeanDefinition parse(Element element, ParserContext context) {
            if (!element.getLocalName().equals("reference")) {
                return null;
            }
            String name = element.getAttribute("interface");
            try {
                Class<?> type = bundle.loadClass(name);
                Object service = bundle.service(type)
                        .orElseThrow(() -> new IllegalStateException("No service for the mandatory import " + name));
                RootBeanDefinition definition = new RootBeanDefinition(type);
                definition.setTargetType(type);
                definition.setInstanceSupplier(() -> service);
                context.getRegistry().registerBeanDefinition(element.getAttribute("id"), definition);
                return definition;
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public BeanDefinitionHolder decorate(Node source, BeanDefinitionHolder definition, ParserContext context) {
            return definition;
        }
    }
}
