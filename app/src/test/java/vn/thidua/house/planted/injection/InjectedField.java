package vn.thidua.house.planted.injection;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** Gets its clock behind its constructor's back. */
public final class InjectedField {

    @Autowired
    @Nullable
    Clock clock;
}
