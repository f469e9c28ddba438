// The words of the headers. Compared as plain words: without case, accents and punctuation.
#include "storage/exchange/client_headers.h"

#include "storage/exchange/plain_word.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace storage
{

namespace
{

struct HeaderWords {
    ClientField field;
    QStringView words; ///< parted by |
};

constexpr HeaderWords kHeaderWords[] = {
    {ClientField::FullName,
     u"name|client|clients|client name|full name|fullname|member|member name|customer|customer name|contact|contact name|"
     u"display name|person|athlete|athlete name|attendee|student|kunde|kundin|kundenname|vollstandiger name|mitglied|teilnehmer|"
     u"kontakt|klient|klientin|nom complet|nom et prenom|prenom et nom|nom du client|adherent|membre|nombre completo|cliente|"
     u"nombre y apellidos|nombre del cliente|apellidos y nombre|name vorname|vorname nachname|vor und nachname|"
     u"vorname und nachname|nachname vorname|last name first name|first name last name|first and last name|last first"},
    {ClientField::FirstName,
     u"first name|firstname|first|given name|givenname|forename|client first name|member first name|customer first name|"
     u"preferred name|fname|f name|christian name|vorname|rufname|prenom|nombre|primer nombre|nombre de pila"},
    {ClientField::MiddleName,
     u"middle name|middlename|middle|additional name|second name|zweiter vorname|deuxieme prenom|segundo nombre"},
    {ClientField::LastName,
     u"last name|lastname|last|lname|l name|surname|family name|familyname|client last name|member last name|customer last name|"
     u"nachname|familienname|zuname|nom|nom de famille|apellido|apellidos|primer apellido"},
    {ClientField::Email,
     u"email|e mail|mail|email address|e mail address|mail address|emailaddress|primary email|client email|contact email|"
     u"e mail 1 value|email 1 value|e mail 2 value|e mail 3 value|e mail 4 value|mailadresse|mail adresse|e mail adresse|"
     u"email adresse|email id|home email|work email|personal email|e mail privat|courriel|adresse e mail|adresse email|adresse mail|adresse courriel|adresse electronique|correo|"
     u"correo electronico|direccion de correo|direccion de correo electronico|direccion de email|email 2|second email|secondary email"},
    {ClientField::Phone,
     u"phone|phone number|phonenumber|telephone|telephone number|mobile|mobile phone|mobile number|mobilephone|cell|cell phone|"
     u"cellphone|cell number|home phone|work phone|other phone|primary phone|contact number|phone 1 value|phone 2 value|"
     u"phone 3 value|phone 4 value|tel|telefon|telefonnummer|handy|handynummer|mobil|mobiltelefon|mobilnummer|rufnummer|"
     u"telefon privat|telefon mobil|telephone mobile|telephone portable|portable|numero de telephone|mobile telephone|telefono|"
     u"movil|celular|telefono movil|numero de telefono|whatsapp|sms|phone no|mobile no|tel no|telephone no|cell no|contact no|"
     u"cell phone number|mobile phone number|home phone number|telefon nr|telefonnr|handy nr|handynr|mobil nr|rufnr"},
    {ClientField::BirthDate,
     u"birthday|birth day|bday|birth date|birthdate|date of birth|dob|d o b|born|client birthday|geburtstag|geburtsdatum|geboren|geb datum|geb|"
     u"geboren am|date de naissance|naissance|anniversaire|ne le|fecha de nacimiento|nacimiento|cumpleanos|f nacimiento"},
    {ClientField::Gender, u"gender|sex|geschlecht|anrede geschlecht|sexe|genre|sexo|genero"},
    {ClientField::RosterStatus,
     u"status|client status|member status|membership status|account status|active|is active|aktiv|kundenstatus|"
     u"mitgliedsstatus|statut|actif|etat|estado|activo"},
    {ClientField::SessionsLeft,
     u"sessions left|sessions remaining|remaining sessions|session balance|visits remaining|visits left|remaining visits|"
     u"remaining|credits|credits left|credits remaining|remaining credits|credit balance|classes left|classes remaining|"
     u"remaining classes|available sessions|sessions available|available credits|credits available|available visits|"
     u"visits available|units left|units remaining|lessons left|lessons remaining|session credits|class credits|balance sessions|"
     u"visit count remaining|punches left|punches remaining|restliche einheiten|"
     u"resteinheiten|offene einheiten|reststunden|restliche termine|restguthaben|guthaben einheiten|"
     u"verbleibende einheiten|verbleibende stunden|verbleibende sitzungen|verbleibende termine|verbleibend|"
     u"seances restantes|credits restants|cours restants|visites restantes|solde seances|sesiones restantes|"
     u"creditos|creditos restantes|clases restantes|bonos restantes"},
    {ClientField::Expiry,
     u"expiry|expires|exp|exp date|expires at|expiry on|valid till|package end|package end date|pass expires|"
     u"expiry date|expiration|expiration date|expires on|expire date|package expires|package expiry|"
     u"package expiration|plan expires|plan expiry|plan end date|credits expire|membership expires|valid until|valid to|"
     u"valid thru|end date|active until|ablauf|ablaufdatum|gultig bis|lauft ab|lauft ab am|verfallt am|verfall|verfallsdatum|"
     u"expire le|date d expiration|date dexpiration|valable jusquau|valable jusqu au|echeance|date de fin|vence|vencimiento|"
     u"fecha de vencimiento|caduca|caducidad|fecha de caducidad|valido hasta"},
    {ClientField::Notes,
     u"note|notes|comment|comments|remark|remarks|client notes|internal notes|account notes|memo|description|additional notes|"
     u"notiz|notizen|bemerkung|bemerkungen|kommentar|anmerkung|anmerkungen|remarque|remarques|commentaire|commentaires|nota|"
     u"notas|comentario|comentarios|observaciones"},
    {ClientField::Tags,
     u"tag|tags|label|labels|category|categories|group|groups|group membership|client type|segment|plan|plan type|plan name|"
     u"package|package name|membership|membership type|membership name|pricing option|product|gruppe|gruppen|kategorie|"
     u"schlagworter|etiketten|tarif|paket|mitgliedschaft|abo|karte|groupe|groupes|categorie|etiquette|etiquettes|forfait|"
     u"formule|abonnement|grupo|grupos|categoria|etiqueta|etiquetas|bono|paquete|membresia"},
    {ClientField::Since,
     u"since|member since|client since|customer since|joined|join date|joined on|date joined|start date|created|created on|"
     u"created at|creation date|date added|added on|sign up date|signup date|registered|registration date|first visit|"
     u"kunde seit|mitglied seit|seit|beitritt|eintritt|eintrittsdatum|angelegt am|erstellt am|client depuis|membre depuis|"
     u"date dinscription|date d inscription|inscrit le|cliente desde|desde|fecha de alta|alta|miembro desde"},
    {ClientField::Technical,
     u"id|client id|member id|customer id|barcode|barcode id|rssid|uuid|guid|unique id|external id|send invite|photo|image|avatar|"
     u"profile image|picture|file as|kundennummer|kunden nr|kundennr|nr|no|mitgliedsnummer|numero|numero client|row|"
     u"phonetic first name|phonetic middle name|phonetic last name|einladung senden"}};

const QHash<QString, ClientField>& fieldsByWord()
{
    static const QHash<QString, ClientField> kFields = [] {
        QHash<QString, ClientField> fields;
        for (const HeaderWords& entry : kHeaderWords) {
            for (const QStringView word : entry.words.split(u'|'))
                fields.insert(word.toString(), entry.field);
        }
        return fields;
    }();
    return kFields;
}

/// "DD/MM/YYYY", "mm.dd.yy", "JJJJ-MM-TT", "JJ/MM/AAAA": day, month and year by their letters in four languages.
const QRegularExpression& dateForm()
{
    static const QRegularExpression kForm(u"\\b(?:(?<dmy>(?:dd?|tt?|jj?)[./ -]mm?[./ -](?:yyyy|yy|jjjj|jj|aaaa|aa))|"
                                          "(?<mdy>mm?[./ -](?:dd?|tt?|jj?)[./ -](?:yyyy|yy|jjjj|jj|aaaa|aa))|"
                                          "(?<ymd>(?:yyyy|yy|jjjj|aaaa)[./ -]mm?[./ -](?:dd?|tt?|jj?)))\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return kForm;
}

ClientField fieldOfHeader(const QString& cell)
{
    // "Google" numbers its columns: "E-mail 1 - Label" tells what kind the next column's value is.
    static const QRegularExpression kLabelColumn(u"^[a-z ]+ \\d+ (label|type)$"_s);
    static const QRegularExpression kUnit(u"\\s*[(\\[][^)\\]]*[)\\]]\\s*"_s);
    const QString plain = plainWord(cell);
    if (const auto found = fieldsByWord().constFind(plain); found != fieldsByWord().constEnd())
        return *found;
    if (kLabelColumn.match(plain).hasMatch())
        return ClientField::Technical;
    // "Date of birth (dd/mm/yyyy)", "DOB DD/MM/YYYY", "E-mail *", "dateOfBirth"
    static const QRegularExpression kInside(u"([a-z])([A-Z])"_s);
    QString bare = cell;
    bare.remove(kUnit).remove(dateForm());
    if (const auto found = fieldsByWord().constFind(plainWord(bare)); found != fieldsByWord().constEnd())
        return *found;
    return fieldsByWord().value(plainWord(bare.replace(kInside, u"\\1 \\2"_s)), ClientField::Unknown);
}

bool mayRepeat(ClientField field)
{
    return field == ClientField::Unknown || field == ClientField::Technical || field == ClientField::Email ||
           field == ClientField::Phone || field == ClientField::Notes || field == ClientField::Tags;
}

} // namespace

std::vector<ClientField> clientFieldsOf(const QStringList& header)
{
    std::vector<ClientField> fields;
    std::set<ClientField> taken;
    for (const QString& cell : header) {
        ClientField field = fieldOfHeader(cell);
        if (!mayRepeat(field) && !taken.insert(field).second)
            field = ClientField::Unknown;
        fields.push_back(field);
    }
    const auto has = [&](ClientField field) { return taken.contains(field); };
    const auto rename = [&](ClientField from, ClientField to) { std::replace(fields.begin(), fields.end(), from, to); };
    // "Nombre" and "Nom" alone are whole names; "Name" beside "Vorname" is the family name.
    if (has(ClientField::FirstName) && !has(ClientField::LastName) && has(ClientField::FullName))
        rename(ClientField::FullName, ClientField::LastName);
    else if (has(ClientField::LastName) && !has(ClientField::FirstName) && !has(ClientField::FullName))
        rename(ClientField::LastName, ClientField::FullName);
    else if (has(ClientField::FirstName) && !has(ClientField::LastName))
        rename(ClientField::FirstName, ClientField::FullName);
    else if (has(ClientField::FullName) && has(ClientField::FirstName))
        rename(ClientField::FullName, ClientField::Technical); // the same name once more
    return fields;
}

std::optional<DateOrder> dateOrderInHeader(const QString& cell)
{
    const auto form = dateForm().match(cell);
    if (!form.hasMatch())
        return std::nullopt;
    return !form.captured(u"dmy"_s).isEmpty()   ? DateOrder::DayMonthYear
           : !form.captured(u"mdy"_s).isEmpty() ? DateOrder::MonthDayYear
                                                : DateOrder::YearMonthDay;
}

bool namePeople(const std::vector<ClientField>& fields)
{
    return std::any_of(fields.begin(), fields.end(), [](ClientField field) {
        return field == ClientField::FullName || field == ClientField::FirstName || field == ClientField::LastName;
    });
}

} // namespace storage
