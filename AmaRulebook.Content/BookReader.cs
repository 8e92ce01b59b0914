using AmaRulebook.Content.Files;
using AmaRulebook.Content.Yaml;

namespace AmaRulebook.Content;

/// <summary>Reads <c>book.yml</c>.</summary>
internal static class BookReader
{
    public static Book? Read(ContentFile file, FileProblems problems)
    {
        if (YamlReader.ReadMapping(file.Text, problems) is not { } fields)
        {
            return null;
        }

        var book = new Book(
            fields.Text("title"),
            fields.Text("edition"),
            fields.Text("publisher"),
            ReadSource(fields.Mapping("source")),
            ReadContact(fields.Mapping("contact")),
            fields.Texts("departments"),
            fields.Texts("themes"));
        fields.RefuseOthers();
        return book;
    }

    private static BookSource ReadSource(YamlFields? fields)
    {
        var source = new BookSource(fields?.Date("draft") ?? default, fields?.Date("published", "yyyy-MM") ?? default);
        fields?.RefuseOthers();
        return source;
    }

    private static Contact ReadContact(YamlFields? fields)
    {
        var contact = new Contact(
            fields?.Text("department") ?? "",
            fields?.Text("address") ?? "",
            fields?.Text("phone") ?? "",
            fields?.Text("fax") ?? "");
        fields?.RefuseOthers();
        return contact;
    }
}
