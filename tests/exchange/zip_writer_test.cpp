// ZIP archives: read back byte for byte, refusals.
#include "storage/exchange/zip_writer.h"

#include <QBuffer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtEndian>
#include <gtest/gtest.h>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace
{

/// The content of the file whose local header begins at `at`, by the format's own rules.
QByteArray unzipped(const QByteArray& zip, qsizetype at)
{
    const auto two = [&](qsizetype place) { return qFromLittleEndian<quint16>(zip.constData() + at + place); };
    const auto four = [&](qsizetype place) { return qFromLittleEndian<quint32>(zip.constData() + at + place); };
    EXPECT_EQ(four(0), 0x04034b50u);
    const QByteArray body = zip.mid(at + 30 + two(26) + two(28), four(18));
    if (two(8) == 0)
        return body;
    QByteArray plain(four(22), Qt::Uninitialized);
    z_stream stream{};
    EXPECT_EQ(inflateInit2(&stream, -MAX_WBITS), Z_OK);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(body.constData()));
    stream.avail_in = uInt(body.size());
    stream.next_out = reinterpret_cast<Bytef*>(plain.data());
    stream.avail_out = uInt(plain.size());
    EXPECT_EQ(inflate(&stream, Z_FINISH), Z_STREAM_END);
    inflateEnd(&stream);
    EXPECT_EQ(quint32(crc32(0, reinterpret_cast<const Bytef*>(plain.constData()), uInt(plain.size()))), four(14));
    return plain;
}

} // namespace

TEST(ZipWriter, WhatIsWrittenCanBeRead)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    storage::ZipWriter zip(buffer, *models::UtcTime::fromIso(u"2026-03-01T12:34:56Z"_s));
    const QByteArray text = QByteArray("a line of words\n").repeated(500);
    ASSERT_TRUE(zip.add(u"words.txt"_s, text));
    ASSERT_TRUE(zip.add(u"ordner/größe.bin"_s, QByteArray::fromHex("00ff10")));
    ASSERT_TRUE(zip.add(u"empty"_s, {}));
    ASSERT_TRUE(zip.finish());
    const QByteArray archive = buffer.data();
    EXPECT_LT(archive.size(), text.size() / 4);
    // The directory at the end names each file and where it lies.
    const qsizetype end = archive.lastIndexOf("PK\x05\x06");
    ASSERT_GE(end, 0);
    EXPECT_EQ(qFromLittleEndian<quint16>(archive.constData() + end + 10), 3);
    qsizetype at = qFromLittleEndian<quint32>(archive.constData() + end + 16);
    QStringList names;
    QList<QByteArray> contents;
    for (int i = 0; i < 3; ++i) {
        EXPECT_EQ(qFromLittleEndian<quint32>(archive.constData() + at), 0x02014b50u);
        const quint16 length = qFromLittleEndian<quint16>(archive.constData() + at + 28);
        names << QString::fromUtf8(archive.mid(at + 46, length));
        contents << unzipped(archive, qFromLittleEndian<quint32>(archive.constData() + at + 42));
        at += 46 + length;
    }
    EXPECT_EQ(at, end);
    EXPECT_EQ(names, (QStringList{u"words.txt"_s, u"ordner/größe.bin"_s, u"empty"_s}));
    EXPECT_EQ(contents, (QList<QByteArray>{text, QByteArray::fromHex("00ff10"), {}}));
}

TEST(ZipWriter, RefusesNamesThatLeaveTheFolderOrComeTwice)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    storage::ZipWriter zip(buffer, {});
    ASSERT_TRUE(zip.add(u"a"_s, "1"));
    for (const QString& bad : {u""_s, u"/a"_s, u"../a"_s, u"a/../b"_s, u"a//b"_s, u"a\\b"_s, u"C:a"_s, u"a"_s})
        EXPECT_FALSE(zip.add(bad, "2")) << bad.toStdString();
}

TEST(ZipWriter, AFullDeviceIsReported)
{
    QByteArray room(10, '\0');
    class SmallDevice : public QBuffer
    {
        qint64 writeData(const char*, qint64) override { return -1; }
    } device;
    device.open(QIODevice::WriteOnly);
    storage::ZipWriter zip(device, {});
    EXPECT_EQ(zip.add(u"a"_s, "content").error().code, models::ErrorCode::Io);
}
