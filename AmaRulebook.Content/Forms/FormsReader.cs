using AmaRulebook.Content.Files;
using AmaRulebook.Content.Yaml;

namespace AmaRulebook.Content.Forms;

/// <summary>Reads <c>forms.yml</c>.</summary>
internal static class FormsReader
{
    public static IReadOnlyList<FormDraft> Read(ContentFile file, FileProblems problems)
    {
        var forms = new List<FormDraft>();
        foreach (var fields in YamlReader.ReadList(file.Text, problems) ?? [])
        {
            var draft = new FormDraft(
                new CollaborationForm(
                    fields.Text("id"),
                    fields.Text("name"),
                    fields.Text("section"),
                    fields.Text("domain"),
                    fields.Text("summary")),
                fields.Line,
                fields.LineOf("section"));
            fields.RefuseOthers();
            Check(draft.Form, fields, forms, problems);
            forms.Add(draft);
        }

        return forms;
    }

    private static void Check(CollaborationForm form, YamlFields fields, List<FormDraft> before, FileProblems problems)
    {
        if (form.Id.Length > 0 && !Ids.IsName(form.Id))
        {
            problems.Add(fields.LineOf("id"), $"「id」の「{form.Id}」は使えません。半角の小文字、数字、「-」で書いてください。");
        }

        if (form.Domain.Length > 0 && !Spectrum.Shared.Contains(form.Domain))
        {
            problems.Add(fields.LineOf("domain"), $"「domain」の「{form.Domain}」は使えません。{string.Join("、", Spectrum.Shared)}のどれかを書いてください。");
        }

        if (form.Id.Length > 0 && before.Find(other => other.Form.Id == form.Id) is { } sameId)
        {
            problems.Add(fields.LineOf("id"), $"「id」の「{form.Id}」は{sameId.Line}行目の形態でもう使われています。別の名前にしてください。");
        }

        if (form.Name.Length > 0 && before.Find(other => other.Form.Name == form.Name) is { } sameName)
        {
            problems.Add(fields.LineOf("name"), $"「{form.Name}」は{sameName.Line}行目にもあります。どちらかを消してください。");
        }
    }
}
