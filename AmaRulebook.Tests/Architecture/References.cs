using System.Reflection;
using System.Reflection.Emit;

namespace AmaRulebook.Architecture;

/// <summary>The types that a type of an assembly refers to: in what it declares and in what its methods do.</summary>
public static class References
{
    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes).GetFields()
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    public static IEnumerable<Type> Of(Type type) =>
        Declared(type).Concat(type.GetMethods(Everything).Cast<MethodBase>().Concat(type.GetConstructors(Everything)).SelectMany(Used))
            .SelectMany(Parts)
            .Distinct();

    private static IEnumerable<Type> Declared(Type type) =>
    [
        .. type.BaseType is null ? Type.EmptyTypes : [type.BaseType],
        .. type.GetInterfaces(),
        .. Attributes(type),
        .. type.GetFields(Everything).Select(field => field.FieldType),
        .. type.GetProperties(Everything).SelectMany(property => Attributes(property).Prepend(property.PropertyType)),
        .. type.GetMethods(Everything).SelectMany(method => Attributes(method).Prepend(method.ReturnType)),
        .. type.GetMethods(Everything).Cast<MethodBase>().Concat(type.GetConstructors(Everything))
            .SelectMany(method => method.GetParameters()).Select(parameter => parameter.ParameterType),
    ];

    private static IEnumerable<Type> Attributes(MemberInfo member) => member.CustomAttributes.SelectMany(attribute =>
        attribute.ConstructorArguments.Select(argument => argument.Value).OfType<Type>().Prepend(attribute.AttributeType));

    private static IEnumerable<Type> Used(MethodBase method)
    {
        if (method.GetMethodBody() is not { } body || body.GetILAsByteArray() is not { } code)
        {
            return [];
        }

        return Tokens(code).SelectMany(token => Resolve(method, token)).Concat(body.LocalVariables.Select(local => local.LocalType));
    }

    private static IEnumerable<Type> Resolve(MethodBase method, int token)
    {
        var ofType = method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null;
        var ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : null;
        return method.Module.ResolveMember(token, ofType, ofMethod) switch
        {
            Type type => [type],
            MethodInfo called => [called.DeclaringType!, called.ReturnType, .. called.GetGenericArguments(), .. called.GetParameters().Select(parameter => parameter.ParameterType)],
            MemberInfo { DeclaringType: { } declaring } => [declaring],
            _ => [],
        };
    }

    private static IEnumerable<int> Tokens(byte[] code)
    {
        for (var at = 0; at < code.Length;)
        {
            var opcode = OpCodesByValue[code[at] == 0xFE ? (short)(0xFE00 | code[at + 1]) : code[at]];
            at += opcode.Size;
            if (opcode.OperandType is OperandType.InlineMethod or OperandType.InlineType or OperandType.InlineField or OperandType.InlineTok)
            {
                yield return BitConverter.ToInt32(code, at);
            }

            at += OperandSize(opcode, code, at);
        }
    }

    private static int OperandSize(OpCode opcode, byte[] code, int at) => opcode.OperandType switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
        _ => 4,
    };

    private static IEnumerable<Type> Parts(Type type) => type switch
    {
        { HasElementType: true } => Parts(type.GetElementType()!),
        { IsGenericType: true } => type.GetGenericArguments().SelectMany(Parts).Prepend(type.GetGenericTypeDefinition()),
        _ => [type],
    };
}
