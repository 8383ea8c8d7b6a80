/**
 * Files that become rows. A service declares what it takes in, one {@link org.gulou.chassis.imports.ImportKind} a kind, and exposes
 * {@link org.gulou.chassis.imports.Imports} with one small resource; the rest is here: reading CSV and workbooks nobody has vouched
 * for, every fault of every row, progress, cancelling, error files that can be mended and sent back, going on after a crash where the
 * last commit left it, encryption at rest and the purge.
 *
 * <p><b>A dry run gives the verdicts of a real one because it runs the same code.</b> Verdicts are a fold over the rows: {@code judge}
 * looks at nothing but what is {@link org.gulou.chassis.imports.Known}, which comes from the database or from an earlier row of the
 * same file, and puts there what the row makes known. A real run writes besides, chunk by chunk, each committed with the position; a
 * dry run keeps what its chunks have made known, encrypted, in place of the writes. So neither needs one huge transaction, and nothing
 * is locked that others wait for. The law a kind keeps: after {@code apply}, {@code load} answers what {@code judge} put.
 *
 * <p>A kind of places that lie in one another:
 *
 * <pre>{@code
 * @ApplicationScoped
 * class PlacesImport implements ImportKind<PlaceLine, KnownPlace> {
 *     public String name() { return "PLACES"; }
 *     public Set<String> roles() { return Set.of(Roles.COUNTY_OFFICER); }
 *     public Class<KnownPlace> knownType() { return KnownPlace.class; }
 *
 *     public List<ImportColumn> columns() {
 *         return List.of(ImportColumn.required("code", "区划代码"), ImportColumn.required("name", "名称"));
 *     }
 *
 *     public PlaceLine parse(ImportRow row, RowFaults faults) {
 *         return new PlaceLine(row.read("code", faults, AreaCode::parse), row.text("name"));
 *     }
 *
 *     public Set<String> keys(PlaceLine line) {           // the place itself and the one it lies in
 *         return line.code() == null ? Set.of() : Set.of(line.code().value(), line.parent());
 *     }
 *
 *     public Map<String, KnownPlace> load(Set<String> keys, ImportContext context) {
 *         return places.byCodes(keys);                    // one query
 *     }
 *
 *     public Outcome judge(PlaceLine line, Known<KnownPlace> known, RowFaults faults, ImportContext context) {
 *         if (line.code() == null) {
 *             return Outcome.UNCHANGED;                   // it has faults already; go on for those of other columns
 *         }
 *         if (known.get(line.parent()).isEmpty()) {
 *             faults.add("code", PlaceError.PARENT_UNKNOWN);
 *         }
 *         return known.settle(line.code().value(), new KnownPlace(line.name()), context.onDuplicate(), faults, "code");
 *     }
 *
 *     public void apply(List<Change<PlaceLine>> changes, ImportContext context) {
 *         places.write(changes);                          // one batch
 *     }
 * }
 * }</pre>
 */
package org.gulou.chassis.imports;
