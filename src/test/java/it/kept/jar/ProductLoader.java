package it.kept.jar;

/** Sees the jar's classes and those of one product, as the product's plugin system would let them be seen. */
final class ProductLoader extends ClassLoader {
    private final BuiltJar jar;
    private final String other;

    ProductLoader(BuiltJar jar, String product) {
        super(ProductLoader.class.getClassLoader());
        this.jar = jar;
        this.other = product.equals("jira") ? "confluence" : "jira";
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            if (Packages.ofProduct(name, other)) {
                throw new ClassNotFoundException(name + " is not in this product");
            }
            if (!name.startsWith("dev.kept.")) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        if (!jar.classes().contains(name)) {
            throw new ClassNotFoundException(name + " is not in the jar");
        }
        byte[] bytes = jar.classBytes(name);
        return defineClass(name, bytes, 0, bytes.length);
    }
}
