-- What was learned, in the order of learning. Each fact holds the hash of the one before it.
CREATE TABLE fact (
    number   INTEGER PRIMARY KEY,
    recorded TEXT NOT NULL, -- ISO 8601, UTC; never earlier than that of the fact before
    kind     TEXT NOT NULL, -- edition, refusal, approval, date
    body     TEXT NOT NULL, -- JSON
    previous TEXT NOT NULL, -- SHA-256 of the fact before, 64 zeros for the first
    hash     TEXT NOT NULL UNIQUE
);

-- Raw records, each stored once however many editions share it.
CREATE TABLE record (
    hash BLOB NOT NULL PRIMARY KEY, -- SHA-256 of the text in UTF-8
    text TEXT NOT NULL
);

-- The editions of one list in one format.
CREATE TABLE series (
    id     INTEGER PRIMARY KEY,
    list   TEXT NOT NULL,
    format TEXT NOT NULL,
    UNIQUE (list, format)
);

-- What an edition's manifest is stored as: its differences from another edition of its series.
CREATE TABLE manifest (
    edition INTEGER PRIMARY KEY REFERENCES fact (number) DEFERRABLE INITIALLY DEFERRED,
    series  INTEGER NOT NULL REFERENCES series (id),
    base    INTEGER REFERENCES manifest (edition) -- NULL: differences from nothing
);

CREATE TABLE change (
    series  INTEGER NOT NULL,
    key     TEXT NOT NULL,
    edition INTEGER NOT NULL,
    record  BLOB, -- hash of the record; NULL: the edition has no such key, though its base has
    PRIMARY KEY (series, key, edition)
) WITHOUT ROWID;

-- Derived and kept for speed: how many keys of one edition the next one lacks.
CREATE TABLE loss (
    before INTEGER NOT NULL,
    after  INTEGER NOT NULL,
    lost   INTEGER NOT NULL,
    ends   INTEGER NOT NULL, -- 1: the highest number among the keys has not fallen
    PRIMARY KEY (before, after)
) WITHOUT ROWID;

CREATE TRIGGER fact_stays BEFORE UPDATE ON fact BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER fact_keeps BEFORE DELETE ON fact BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER record_stays BEFORE UPDATE ON record BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER record_keeps BEFORE DELETE ON record BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER manifest_stays BEFORE UPDATE ON manifest BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER manifest_keeps BEFORE DELETE ON manifest BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER change_stays BEFORE UPDATE ON change BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER change_keeps BEFORE DELETE ON change BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
