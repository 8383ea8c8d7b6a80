package org.gulou.e2e.secrecy;

import java.util.List;
import java.util.Map;

/** Somebody who does not exist and whose name, numbers and address occur nowhere else. */
record Planted(String name, String documentType, String documentNumber, String phone, String address) {

    /** Registered by a form, then changed, moved, sought and revealed. */
    static final Planted REGISTERED = new Planted("欧阳鑫鹮", "01", "450226191505170412", "19800170001", "古宜镇隐秘巷甲一号");

    /** Comes with a file, and is sound. */
    static final Planted IMPORTED = new Planted("司徒骉焱", "03", "PLANTED00171", "19800170002", "古宜镇隐秘巷乙二号");

    /** Comes with a file, and is rejected. */
    static final Planted REJECTED = new Planted("上官淼鑫", "01", "450226191505179999", "29800170003", "古宜镇隐秘巷丙三号");

    /** Meant by requests that are refused. */
    static final Planted REFUSED = new Planted("诸葛犇森", "01", "450226191505178888", "39800170004", "古宜镇隐秘巷丁四号");

    /** Declares an arrival, and is told on. */
    static final Planted ARRIVING = new Planted("慕容晶磊", "03", "PLANTED00175", "19800170005", "古宜镇隐秘巷戊五号");

    static final List<Planted> ALL = List.of(REGISTERED, IMPORTED, REJECTED, REFUSED, ARRIVING);

    List<String> values() {
        return List.of(name, documentNumber, phone, address);
    }

    Map<String, String> document() {
        return Map.of("type", documentType, "number", documentNumber);
    }
}
