package org.quandian.app;

/** The program's version, from the manifest of its jar. */
final class Version {
    private Version() {}

    /** As people read it; the program run from its classes has none yet. */
    static String ofThisProgram() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "0-development" : version;
    }
}
