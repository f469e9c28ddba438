// SQLite without us: the reference for what the disk and the library can do.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <sqlite3.h>
#include <string>
#include <vector>

namespace bench
{

class BareSqlite
{
public:
    explicit BareSqlite(const std::string& file)
    {
        check(sqlite3_open(file.c_str(), &m_db));
        run("PRAGMA journal_mode = WAL");
        run("PRAGMA synchronous = FULL");
    }
    ~BareSqlite() { sqlite3_close(m_db); }
    BareSqlite(const BareSqlite&) = delete;
    BareSqlite& operator=(const BareSqlite&) = delete;

    void run(const char* sql) { check(sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr)); }
    void check(int code)
    {
        if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW) {
            std::fprintf(stderr, "sqlite: %s\n", sqlite3_errmsg(m_db));
            std::abort();
        }
    }
    /// Inserts rows of text values with one prepared statement.
    void insert(const char* sql, const std::vector<std::vector<std::string>>& rows)
    {
        sqlite3_stmt* statement = nullptr;
        check(sqlite3_prepare_v2(m_db, sql, -1, &statement, nullptr));
        for (const auto& row : rows) {
            for (size_t i = 0; i < row.size(); ++i) {
                if (row[i].empty())
                    sqlite3_bind_null(statement, int(i) + 1);
                else
                    sqlite3_bind_text(statement, int(i) + 1, row[i].c_str(), int(row[i].size()), SQLITE_STATIC);
            }
            check(sqlite3_step(statement));
            sqlite3_reset(statement);
        }
        sqlite3_finalize(statement);
    }

private:
    sqlite3* m_db = nullptr;
};

} // namespace bench
