package dev.socrates.engine.classification;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a requirement is about. Finer than ISO/IEC 25010 where practice tells apart what the standard has in one
/// place: the classes of the PROMISE NFR data (Cleland-Huang et al. 2007), with compatibility and safety beside them.
public enum Kind {
    FUNCTIONAL("F", Characteristic.FUNCTIONAL_SUITABILITY),
    AVAILABILITY("A", Characteristic.RELIABILITY),
    COMPATIBILITY("O", Characteristic.COMPATIBILITY),
    FAULT_TOLERANCE("FT", Characteristic.RELIABILITY),
    LEGAL("L", null),
    LOOK_AND_FEEL("LF", Characteristic.INTERACTION_CAPABILITY),
    MAINTAINABILITY("MN", Characteristic.MAINTAINABILITY),
    OPERATIONAL("O", Characteristic.COMPATIBILITY),
    PERFORMANCE("PE", Characteristic.PERFORMANCE_EFFICIENCY),
    PORTABILITY("PO", Characteristic.FLEXIBILITY),
    SAFETY("SA", Characteristic.SAFETY),
    SCALABILITY("SC", Characteristic.FLEXIBILITY),
    SECURITY("SE", Characteristic.SECURITY),
    USABILITY("US", Characteristic.INTERACTION_CAPABILITY);

    private final String code;
    private final @Nullable Characteristic characteristic;

    Kind(String code, @Nullable Characteristic characteristic) {
        this.code = code;
        this.characteristic = characteristic;
    }

    /// The class in the PROMISE NFR data that comes closest; `SA` has none there.
    public String code() {
        return code;
    }

    /// Empty for what the law demands: it is no characteristic of the product.
    public Optional<Characteristic> characteristic() {
        return Optional.ofNullable(characteristic);
    }

    public boolean isQuality() {
        return this != FUNCTIONAL;
    }
}
