package org.gulou.grid.area;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;

/** A place, with every name it bore and will bear. Changes are dated and only ever added after the last one. */
@Entity
@Table(name = "area")
class Area {

    @Id
    @Column(name = "code")
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(name = "level")
    private AreaLevel level;

    @Column(name = "name")
    private String name;

    @Column(name = "parent_code")
    private AreaCode parentCode;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "successor_code")
    private AreaCode successorCode;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "area_period", joinColumns = @JoinColumn(name = "code"))
    @OrderColumn(name = "n")
    private List<NamedPeriod> history = new ArrayList<>();

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Area() {}

    /** A place that exists from that day on. */
    Area(AreaCode code, String name, LocalDate validFrom, Instant at) {
        this.code = code.value();
        this.level = code.level();
        this.parentCode = code.parent().orElse(null);
        this.name = name;
        this.validFrom = validFrom;
        this.updatedAt = at;
        history.add(new NamedPeriod(name, validFrom, null));
    }

    /** Gives it another name from that day on; whether that changed anything. */
    boolean rename(String newName, LocalDate effectiveOn, LocalDate today, Instant at) {
        requireOpenEnded();
        NamedPeriod last = lastPeriod();
        if (effectiveOn.isBefore(last.validFrom())) {
            throw AreaRegisterError.AREA_CHANGED_LATER.with("areaCode", code);
        }
        if (last.name().equals(newName)) {
            return false;
        }
        if (effectiveOn.equals(last.validFrom())) {
            replaceLast(last.called(newName));
        } else {
            replaceLast(last.endingOn(effectiveOn));
            history.add(new NamedPeriod(newName, effectiveOn, null));
        }
        settle(today, at);
        updatedAt = at;
        return true;
    }

    /**
     * Ends it: that day is the first on which it no longer exists, at the earliest the one it began on. The successor may be null.
     */
    void retire(LocalDate effectiveOn, AreaCode successor, Instant at) {
        requireOpenEnded();
        NamedPeriod last = lastPeriod();
        if (effectiveOn.isBefore(
                history.size() == 1 ? validFrom : last.validFrom().plusDays(1))) {
            throw AreaRegisterError.AREA_CHANGED_LATER.with("areaCode", code);
        }
        replaceLast(last.endingOn(effectiveOn));
        validTo = effectiveOn;
        successorCode = successor;
        updatedAt = at;
    }

    /**
     * Takes another code from that day on: ends here, and lives on under it with the names it bears and will bear. If it begins on that
     * day or later it was here for no day at all.
     */
    Area recode(AreaCode next, LocalDate day, LocalDate today, Instant at) {
        if (validTo != null) {
            throw AreaRegisterError.AREA_CHANGED_LATER.with("areaCode", code);
        }
        LocalDate passesOn = day.isAfter(validFrom) ? day : validFrom;
        Area successor = new Area(next, nameOn(passesOn), passesOn, at);
        successor.history.clear();
        history.stream()
                .filter(period -> period.reaches(passesOn))
                .map(period -> period.beginningAt(passesOn))
                .forEach(successor.history::add);
        successor.settle(today, at);
        while (history.size() > 1 && !lastPeriod().validFrom().isBefore(passesOn)) {
            history.remove(history.size() - 1);
        }
        replaceLast(lastPeriod().endingOn(passesOn));
        validTo = passesOn;
        successorCode = next;
        updatedAt = at;
        return successor;
    }

    /** Does not end after all. */
    void reopen(Instant at) {
        replaceLast(lastPeriod().endingOn(null));
        validTo = null;
        successorCode = null;
        updatedAt = at;
    }

    /** Is not called otherwise from that day on after all; whether it would have been. */
    boolean keepName(LocalDate day, LocalDate today, Instant at) {
        if (validTo != null || history.size() < 2 || !lastPeriod().validFrom().equals(day)) {
            return false;
        }
        history.remove(history.size() - 1);
        replaceLast(lastPeriod().endingOn(null));
        settle(today, at);
        updatedAt = at;
        return true;
    }

    /** The days to come on which it will bear another name. */
    List<LocalDate> nameDays(LocalDate today) {
        return history.stream()
                .map(NamedPeriod::validFrom)
                .filter(day -> day.isAfter(today))
                .toList();
    }

    /** Bears the name of that day; whether it is another one than before. */
    boolean settle(LocalDate today, Instant at) {
        String due = nameOn(today);
        if (due.equals(name)) {
            return false;
        }
        name = due;
        updatedAt = at;
        return true;
    }

    String nameOn(LocalDate day) {
        return history.stream()
                .filter(period -> period.covers(day))
                .findFirst()
                .map(NamedPeriod::name)
                .orElse(name);
    }

    boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }

    AreaCode code() {
        return new AreaCode(code);
    }

    AreaView view() {
        return AreaView.of(code(), name, validFrom, validTo, successorCode, version);
    }

    AreaChanged changed() {
        return new AreaChanged(
                code(), name, level, parentCode, validFrom, validTo, successorCode, List.copyOf(history), version);
    }

    private void requireOpenEnded() {
        if (validTo != null) {
            throw AreaRegisterError.AREA_RETIRED.with("areaCode", code);
        }
    }

    private NamedPeriod lastPeriod() {
        return history.get(history.size() - 1);
    }

    private void replaceLast(NamedPeriod period) {
        history.set(history.size() - 1, period);
    }
}
