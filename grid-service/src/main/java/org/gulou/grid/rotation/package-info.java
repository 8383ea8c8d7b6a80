/**
 * The change of the guard's keys while everything runs, in three steps of which each is done on every replica before the next begins.
 * First the new key is added to the keyset, where it only decrypts, and the new index key becomes the next one, under which rows are only
 * looked up. Then the new key is made the primary one and the two index keys are swapped: new rows are written under the new keys, and
 * every row there is, of each {@link org.gulou.grid.rotation.SealedTable} a feature describes, is opened and sealed anew, in small
 * chunks. When nothing remains, both old keys are taken away. A replica that is late writes under the old keys all the same and is
 * understood by the others; its rows are found from time to time, by the key their ciphertexts name, and go through it again. The two
 * keys are therefore changed together.
 */
package org.gulou.grid.rotation;
