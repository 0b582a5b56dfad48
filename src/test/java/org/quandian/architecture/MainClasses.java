package org.quandian.architecture;

import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.LocationProvider;
import java.util.Set;
import org.quandian.app.Quandian;

/** The program's own classes and none of the tests', wherever the build has put them. */
final class MainClasses implements LocationProvider {
    @Override
    public Set<Location> get(Class<?> testClass) {
        return Set.of(
                Location.of(Quandian.class.getProtectionDomain().getCodeSource().getLocation()));
    }
}
